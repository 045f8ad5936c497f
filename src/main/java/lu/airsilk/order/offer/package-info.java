/** A store is asked what shall become of cases that cannot come now, and answers, or the clock does. */
@NullMarked
package lu.airsilk.order.offer;

import org.jspecify.annotations.NullMarked;
