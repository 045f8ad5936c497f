/** The way of an order line's goods, followed like a parcel from the flight to the shelf. */
@NullMarked
package lu.airsilk.distribution.way;

import org.jspecify.annotations.NullMarked;
