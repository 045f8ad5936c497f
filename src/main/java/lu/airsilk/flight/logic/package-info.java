/** How a timetable by local clocks becomes moments. */
@NullMarked
package lu.airsilk.flight.logic;

import org.jspecify.annotations.NullMarked;
