/** What tills have reported as sold, as it is kept. */
@NullMarked
package lu.airsilk.stock.till;

import org.jspecify.annotations.NullMarked;
