/** Deliveries to stores: prepared, dispatched, received, photographed, put right. */
@NullMarked
package lu.airsilk.distribution.delivery;

import org.jspecify.annotations.NullMarked;
