/** Suppliers, for people. */
@NullMarked
package lu.airsilk.supplier.web;

import org.jspecify.annotations.NullMarked;
