/** Suppliers, for programs. */
@NullMarked
package lu.airsilk.supplier.api;

import org.jspecify.annotations.NullMarked;
