/** Stock is read by place, lot and expiry, at the hub and in the stores. */
@NullMarked
package lu.airsilk.stock.overview;

import org.jspecify.annotations.NullMarked;
