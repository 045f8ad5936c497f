/**
 * What an article will sell in the two weeks from a Monday, how sure that is, and which file says what it sold: weeks
 * cleaned of promotions and of days without stock, smoothed, and put together again by the plan (decision 0162). Plain Java.
 */
@NullMarked
package lu.airsilk.order.forecast.rule;

import org.jspecify.annotations.NullMarked;
