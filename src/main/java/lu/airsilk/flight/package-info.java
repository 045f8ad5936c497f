/** The timetable between Luxembourg and Zhengzhou: cut-offs, capacity in kilograms and cubic metres, and its bookings. */
@NullMarked
package lu.airsilk.flight;

import org.jspecify.annotations.NullMarked;
