/** Suppliers are listed, added and changed, with their terms. */
@NullMarked
package lu.airsilk.supplier.profile;

import org.jspecify.annotations.NullMarked;
