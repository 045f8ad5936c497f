/** Departures are listed and planned, one by one or for a season. */
@NullMarked
package lu.airsilk.flight.timetable;

import org.jspecify.annotations.NullMarked;
