/** One sharing in the words of the trade: what is on offer, what stores wait for, what room they have, and the engine's answer. */
@NullMarked
package lu.airsilk.allocation.share;

import org.jspecify.annotations.NullMarked;
