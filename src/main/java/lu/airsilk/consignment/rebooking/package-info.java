/** A departure is late or does not fly: what it means for the goods booked on it, and their next flight. */
@NullMarked
package lu.airsilk.consignment.rebooking;

import org.jspecify.annotations.NullMarked;
