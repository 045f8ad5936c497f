/** Deliveries are listed, prepared, dispatched, received and corrected by page and call. */
@NullMarked
package lu.airsilk.distribution.delivery;

import org.jspecify.annotations.NullMarked;
