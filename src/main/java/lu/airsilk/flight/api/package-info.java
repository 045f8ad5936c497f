/** The timetable, for programs. */
@NullMarked
package lu.airsilk.flight.api;

import org.jspecify.annotations.NullMarked;
