/** A purchase order as it is kept: its lines, its steps, what the supplier has answered. */
@NullMarked
package lu.airsilk.purchase.order;

import org.jspecify.annotations.NullMarked;
