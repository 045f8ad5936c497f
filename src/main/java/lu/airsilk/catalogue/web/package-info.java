/** Products, prices, assortment and imports, for people. */
@NullMarked
package lu.airsilk.catalogue.web;

import org.jspecify.annotations.NullMarked;
