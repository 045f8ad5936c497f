/** Pure rules of the stock: who gives units, and in which order. */
@NullMarked
package lu.airsilk.stock.logic;

import org.jspecify.annotations.NullMarked;
