/** A buyer turns open demand into orders and finds, lists and prints them, by page and by call. */
@NullMarked
package lu.airsilk.purchase.buy;

import org.jspecify.annotations.NullMarked;
