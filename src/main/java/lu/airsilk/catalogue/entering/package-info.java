/** Goods and prices come into the catalogue by hand, without a sheet. */
@NullMarked
package lu.airsilk.catalogue.entering;

import org.jspecify.annotations.NullMarked;
