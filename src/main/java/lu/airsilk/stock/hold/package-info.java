/** Lots are held back from allocation, and released. */
@NullMarked
package lu.airsilk.stock.hold;

import org.jspecify.annotations.NullMarked;
