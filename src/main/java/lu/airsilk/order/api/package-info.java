/** Store orders, for programs. */
@NullMarked
package lu.airsilk.order.api;

import org.jspecify.annotations.NullMarked;
