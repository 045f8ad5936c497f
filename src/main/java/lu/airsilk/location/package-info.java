/** Places goods can be: the Zhengzhou hub, in delivery and the stores of Henan, with owners, calendars and lead times. */
@NullMarked
package lu.airsilk.location;

import org.jspecify.annotations.NullMarked;
