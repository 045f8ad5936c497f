/** Goods at the hub that are past their date or spoilt are written off: proposed by one, approved by another. */
@NullMarked
package lu.airsilk.stock.writeoff;

import org.jspecify.annotations.NullMarked;
