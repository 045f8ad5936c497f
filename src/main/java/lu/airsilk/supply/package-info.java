/**
 * What can be promised to stores: units that a supplier has confirmed, that fly, or that lie in a lot, and the reservations that
 * stores have on them. {@link lu.airsilk.supply.Supply} changes it, in guarded statements; {@link
 * lu.airsilk.supply.SupplyBook} reads it.
 */
@NullMarked
package lu.airsilk.supply;

import org.jspecify.annotations.NullMarked;
