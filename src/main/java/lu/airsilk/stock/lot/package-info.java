/** Lots as they are kept, and what of them is held back. */
@NullMarked
package lu.airsilk.stock.lot;

import org.jspecify.annotations.NullMarked;
