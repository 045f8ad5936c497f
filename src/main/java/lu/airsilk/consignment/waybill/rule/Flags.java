package lu.airsilk.consignment.waybill.rule;

import java.util.List;
import java.util.stream.Stream;

/** The exceptions among the events, and which of them still wait for their remedy. */
record Flags(EventSet events, FlightMatch flights, LeftBehind leftBehind, List<Part> parts) {

    List<Flag> all() {
        return events.distinct().stream().flatMap(this::flag).toList();
    }

    private Stream<Flag> flag(MilestoneEvent event) {
        return event.flag().stream()
                .map(kind -> new Flag(kind, flights.of(event), event.pieces(), event.occurred(), open(kind, event)));
    }

    private boolean open(FlagKind kind, MilestoneEvent event) {
        return switch (kind) {
            case OFFLOADED, SHORT_SHIPPED, FLIGHT_CANCELLED ->
                !leftBehind.takenBack(event) && !rebooked(event) && !all(Milestone.DEPARTED);
            case MISSING -> !followed(event, FlagKind.FOUND) && !all(Milestone.DELIVERED);
            case FOUND -> !all(Milestone.DELIVERED);
            case OVERCARRIED -> !all(Milestone.CHECKED_IN);
            case CUSTOMS_HOLD -> !cleared(event) && !all(Milestone.CLEARED);
        };
    }

    /** Whether its pieces were given another flight with this or after it was said. */
    private boolean rebooked(MilestoneEvent event) {
        return event.onto().isPresent()
                || events.distinct().stream()
                        .filter(later -> later.code().equals(MilestoneEvent.REBOOKED))
                        .filter(later -> flights.of(later).equals(flights.of(event)))
                        .anyMatch(later -> !later.reported().isBefore(event.reported()));
    }

    private boolean all(Milestone milestone) {
        return parts.stream()
                .allMatch(part -> part.pieces() == 0 || part.state().atLeast(milestone));
    }

    private boolean followed(MilestoneEvent event, FlagKind remedy) {
        return events.distinct().stream()
                .filter(later -> later.flag().filter(remedy::equals).isPresent())
                .anyMatch(later -> !later.occurred().isBefore(event.occurred()));
    }

    private boolean cleared(MilestoneEvent event) {
        return events.distinct().stream()
                .filter(later ->
                        events.counted(later).filter(Milestone.CLEARED::equals).isPresent())
                .anyMatch(later -> !later.occurred().isBefore(event.occurred()));
    }
}
