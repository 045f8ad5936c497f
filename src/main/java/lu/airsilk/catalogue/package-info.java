/** Products, packs, papers, supplier price lists, assortment, search, and the import of supplier sheets. */
@NullMarked
package lu.airsilk.catalogue;

import org.jspecify.annotations.NullMarked;
