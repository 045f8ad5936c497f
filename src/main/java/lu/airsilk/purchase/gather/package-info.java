/** How open demand is gathered: whole tiers of cases at their price, and the departure that still comes in time. */
@NullMarked
package lu.airsilk.purchase.gather;

import org.jspecify.annotations.NullMarked;
