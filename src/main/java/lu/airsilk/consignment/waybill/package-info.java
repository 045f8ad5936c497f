/** What is booked under an air waybill, what was said of it, and how its journey is told. */
@NullMarked
package lu.airsilk.consignment.waybill;

import org.jspecify.annotations.NullMarked;
