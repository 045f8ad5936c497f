/** The stock for programs. */
@NullMarked
package lu.airsilk.stock.api;

import org.jspecify.annotations.NullMarked;
