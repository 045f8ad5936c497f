/** Purchase orders, for programs. */
@NullMarked
package lu.airsilk.purchase.api;

import org.jspecify.annotations.NullMarked;
