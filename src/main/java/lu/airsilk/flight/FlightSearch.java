package lu.airsilk.flight;

import java.time.LocalDate;

/**
 * Which departures are wanted.
 *
 * @param from the first local day of departure
 * @param to the last one
 * @param origin an airport, or an empty text for all
 * @param destination an airport, or an empty text for all
 * @param asTheyFly by the latest word, and not as it was planned
 */
public record FlightSearch(LocalDate from, LocalDate to, String origin, String destination, boolean asTheyFly) {

    /** As it was planned. */
    public FlightSearch(LocalDate from, LocalDate to, String origin, String destination) {
        this(from, to, origin, destination, false);
    }

    /** With what was planned before and is delayed into these days, each where it leaves by the latest word. */
    public FlightSearch asFlown() {
        return new FlightSearch(from, to, origin, destination, true);
    }
}
