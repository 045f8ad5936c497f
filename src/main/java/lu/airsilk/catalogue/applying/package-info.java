/** The jobs that read a supplier's sheet, prepare what it changes, and switch it on at once. */
@NullMarked
package lu.airsilk.catalogue.applying;

import org.jspecify.annotations.NullMarked;
