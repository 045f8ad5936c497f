/** The pages of the stock. */
@NullMarked
package lu.airsilk.stock.web;

import org.jspecify.annotations.NullMarked;
