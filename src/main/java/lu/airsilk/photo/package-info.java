/** A photo, once, for whatever it shows: a line of a receipt or of a delivery, goods that were thrown away. */
@NullMarked
package lu.airsilk.photo;

import org.jspecify.annotations.NullMarked;
