/** Which flight still takes an order, what room is left on it, and the days that may be promised of it. */
@NullMarked
package lu.airsilk.order.promise;

import org.jspecify.annotations.NullMarked;
