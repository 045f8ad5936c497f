/** What carriage by air costs: chargeable weight, weight breaks and rate classes, and the calculator that shows them. */
@NullMarked
package lu.airsilk.consignment.rate;

import org.jspecify.annotations.NullMarked;
