package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.flight.FlightRow;

/** The room on the coming flights while an order is spread over them, line by line. */
final class FlightRoom {

    private final List<FlightRow> flights;
    private final Map<String, Load> taken;

    /**
     * @param flights nearest first
     * @param waiting what other orders will want on them, by the flight's id
     */
    public FlightRoom(List<FlightRow> flights, Map<String, Load> waiting) {
        this.flights = flights;
        taken = new HashMap<>(waiting);
    }

    /** The first flight with room for it, of those that goods can make which are ready on this day; empty when none has. */
    public Optional<FlightRow> first(Load load, LocalDate ready) {
        return flights.stream()
                .filter(flight -> !flight.readyBy().isBefore(ready))
                .filter(flight -> load.fits(flight.space(), taken.getOrDefault(flight.id(), Load.NONE)))
                .findFirst();
    }

    /** Takes room on the flight. */
    public void take(FlightRow flight, Load load) {
        taken.merge(flight.id(), load, Load::plus);
    }
}
