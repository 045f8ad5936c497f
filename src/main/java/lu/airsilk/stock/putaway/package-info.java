/** Received lots are put into a bin of the right cold zone in time. */
@NullMarked
package lu.airsilk.stock.putaway;

import org.jspecify.annotations.NullMarked;
