package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells each event to the parts it is about. An event without a flight, as a notice or a delivery, goes to the parts
 * that are furthest, among these to one of just as many pieces, then by day.
 */
record Attribution(EventSet events, FlightMatch flights, List<Part> parts) {

    void tellAll() {
        events.distinct()
                .forEach(event -> events.counted(event)
                        .ifPresent(milestone -> flights.of(event)
                                .ifPresent(flight -> partOf(flight).tell(milestone, event.pieces(), moment(event)))));
        events.distinct().stream()
                .filter(event -> flights.of(event).isEmpty())
                .forEach(event -> events.counted(event).ifPresent(milestone -> share(event, milestone)));
    }

    private Part partOf(FlightOn flight) {
        return parts.stream()
                .filter(part -> part.flight().filter(flight::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void share(MilestoneEvent event, Milestone milestone) {
        int left = event.pieces();
        while (left > 0) {
            int pieces = left;
            Optional<Part> next = parts.stream()
                    .filter(part -> lacking(part, milestone) > 0)
                    .min(Comparator.comparing(Part::state)
                            .reversed()
                            .thenComparing(part -> lacking(part, milestone) != pieces));
            if (next.isEmpty()) {
                return;
            }
            int some = Math.min(left, lacking(next.get(), milestone));
            next.get().tell(milestone, some, moment(event));
            left -= some;
        }
    }

    private static int lacking(Part part, Milestone milestone) {
        return part.pieces() - part.told(milestone);
    }

    /** Of a booking and a manifest only the report has a time; their flight's time is another matter. */
    private static Optional<Instant> moment(MilestoneEvent event) {
        return Optional.of(
                switch (event.code()) {
                    case "BKD", "MAN" -> event.reported();
                    default -> event.occurred();
                });
    }
}
