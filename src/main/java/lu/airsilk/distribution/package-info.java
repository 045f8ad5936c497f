/** From hub to store: picking, tours, dispatch, delivery, store receipt and differences. */
@NullMarked
package lu.airsilk.distribution;

import org.jspecify.annotations.NullMarked;
