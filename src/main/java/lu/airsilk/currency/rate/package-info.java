/** A rate as it stands in the books, proposed and in force. */
@NullMarked
package lu.airsilk.currency.rate;

import org.jspecify.annotations.NullMarked;
