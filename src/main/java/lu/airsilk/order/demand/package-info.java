/** A store's order as it is kept, and what was changed in it. */
@NullMarked
package lu.airsilk.order.demand;

import org.jspecify.annotations.NullMarked;
