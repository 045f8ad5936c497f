/** Places goods can be: the Zhengzhou hub, in delivery and the stores of Henan, with owners, receiving days and lead times, and the working days there. */
@NullMarked
package lu.airsilk.location;

import org.jspecify.annotations.NullMarked;
