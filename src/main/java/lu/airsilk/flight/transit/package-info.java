/** How long each leg takes, learned from what happened. */
@NullMarked
package lu.airsilk.flight.transit;

import org.jspecify.annotations.NullMarked;
