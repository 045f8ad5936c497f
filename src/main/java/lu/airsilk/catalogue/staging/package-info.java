/** A job reads a sheet into staged rows, works out what would change, and switches the catalogue at once. */
@NullMarked
package lu.airsilk.catalogue.staging;

import org.jspecify.annotations.NullMarked;
