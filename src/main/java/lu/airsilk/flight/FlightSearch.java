package lu.airsilk.flight;

import java.time.LocalDate;

/**
 * Which departures are wanted.
 *
 * @param from the first local day of departure
 * @param to the last one
 * @param origin an airport, or an empty text for all
 * @param destination an airport, or an empty text for all
 */
public record FlightSearch(LocalDate from, LocalDate to, String origin, String destination) {}
