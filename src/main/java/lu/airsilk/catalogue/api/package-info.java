/** Products, prices, assortment and imports, for programs. */
@NullMarked
package lu.airsilk.catalogue.api;

import org.jspecify.annotations.NullMarked;
