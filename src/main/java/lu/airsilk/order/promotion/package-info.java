/** Which products of which stores are promoted, and on which days. */
@NullMarked
package lu.airsilk.order.promotion;

import org.jspecify.annotations.NullMarked;
