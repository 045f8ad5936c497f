/** The timetable, for people. */
@NullMarked
package lu.airsilk.flight.web;

import org.jspecify.annotations.NullMarked;
