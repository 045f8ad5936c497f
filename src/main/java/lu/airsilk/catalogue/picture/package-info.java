/** A buyer gives a product its picture, and everybody sees it. */
@NullMarked
package lu.airsilk.catalogue.picture;

import org.jspecify.annotations.NullMarked;
