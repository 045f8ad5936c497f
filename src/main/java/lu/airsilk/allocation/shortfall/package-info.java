/** Sharing again when less has come than was reserved, or a lot is held back, and telling the stores. */
@NullMarked
package lu.airsilk.allocation.shortfall;

import org.jspecify.annotations.NullMarked;
