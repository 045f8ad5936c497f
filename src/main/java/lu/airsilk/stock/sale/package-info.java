/** A store's sales are reported by page, sheet or call. */
@NullMarked
package lu.airsilk.stock.sale;

import org.jspecify.annotations.NullMarked;
