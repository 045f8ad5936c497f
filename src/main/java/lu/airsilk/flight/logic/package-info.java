/** How a timetable by local clocks becomes moments, and how long each leg from landing to the shelf takes. */
@NullMarked
package lu.airsilk.flight.logic;

import org.jspecify.annotations.NullMarked;
