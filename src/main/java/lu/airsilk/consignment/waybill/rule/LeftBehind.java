package lu.airsilk.consignment.waybill.rule;

import java.util.Comparator;
import java.util.Optional;

/** Pieces that a flight was to take and did not: offloaded or short-shipped, unless then reported loaded after all. */
record LeftBehind(EventSet events, FlightMatch flights) {
    private static final String DEFINITELY_LOADED = "DFLD";

    /** How many pieces the flight left; an offload and a short shipment of one flight speak of the same pieces. */
    int by(FlightOn flight) {
        return Math.max(
                by(flight, FlagKind.FLIGHT_CANCELLED),
                Math.max(by(flight, FlagKind.OFFLOADED), by(flight, FlagKind.SHORT_SHIPPED)));
    }

    /** Whether a flag for pieces left behind was taken back by a later word. */
    boolean takenBack(MilestoneEvent flag) {
        Optional<MilestoneEvent> loaded = events.distinct().stream()
                .filter(event -> event.discrepancy().equals(DEFINITELY_LOADED))
                .filter(event -> flights.of(event).equals(flights.of(flag)))
                .max(Comparator.comparing(MilestoneEvent::occurred));
        return loaded.filter(event -> !event.occurred().isBefore(flag.occurred()))
                .isPresent();
    }

    private int by(FlightOn flight, FlagKind kind) {
        return events.distinct().stream()
                .filter(event -> event.flag().filter(kind::equals).isPresent())
                .filter(event -> flights.of(event).filter(flight::equals).isPresent())
                .filter(event -> !takenBack(event))
                .mapToInt(MilestoneEvent::pieces)
                .sum();
    }
}
