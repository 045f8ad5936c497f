/** Goods go from one store to another of the same owner, and are received there. */
@NullMarked
package lu.airsilk.stock.transfer;

import org.jspecify.annotations.NullMarked;
