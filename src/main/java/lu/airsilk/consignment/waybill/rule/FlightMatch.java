package lu.airsilk.consignment.waybill.rule;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Which of the flights that leave the origin an event belongs to. An arrival names the day at its own airport, so it is
 * matched to the flight of that number whose arrival is nearest.
 */
final class FlightMatch {
    private static final Duration NEAR = Duration.ofDays(5);
    /** Without any stated arrival: long-haul cargo that leaves in the evening is there in the next morning, UTC. */
    private static final Duration USUAL_ARRIVAL = Duration.ofHours(30);

    private static final Duration USUAL_DEPARTURE = Duration.ofHours(18);

    private final EventSet events;
    private final SortedSet<FlightOn> leaving = new TreeSet<>();
    private final SortedSet<FlightOn> onward = new TreeSet<>();
    private final Map<FlightOn, Map<Milestone, Instant>> due = new HashMap<>();
    private final Map<MilestoneEvent, FlightOn> resolved = new HashMap<>();

    FlightMatch(EventSet events) {
        this.events = events;
        events.shipment().parts().forEach(part -> {
            leaving.add(part.flight());
            part.planned().forEach((milestone, at) -> learn(part.flight(), milestone, at));
        });
        events.said().stream().filter(MilestoneEvent::namesDeparture).forEach(this::departure);
        events.said().stream().filter(event -> !event.namesDeparture()).forEach(this::elsewhere);
    }

    /** The flights that leave the origin, by day. */
    SortedSet<FlightOn> leaving() {
        return leaving;
    }

    /** The leaving flight an event belongs to; none when it names no flight or one that goes on from elsewhere. */
    Optional<FlightOn> of(MilestoneEvent event) {
        return Optional.ofNullable(resolved.get(event));
    }

    private void departure(MilestoneEvent event) {
        event.flight().ifPresent(flight -> {
            boolean fromOrigin = event.place().isEmpty()
                    || event.place().equals(events.shipment().origin());
            if (fromOrigin) {
                leaving.add(flight);
                resolved.put(event, flight);
                event.times().forEach(time -> learn(flight, time.milestone(), time.at()));
            } else {
                onward.add(flight);
            }
        });
    }

    /** In order of time, so that the first of several events of a flight not yet known makes it known. */
    private void elsewhere(MilestoneEvent event) {
        event.flight().ifPresent(flight -> {
            Optional<FlightOn> known = nearest(leaving, event, flight);
            if (known.isEmpty() && nearest(onward, event, flight).isEmpty()) {
                leaving.add(flight);
                known = Optional.of(flight);
            }
            known.ifPresent(found -> resolved.put(event, found));
        });
    }

    private Optional<FlightOn> nearest(SortedSet<FlightOn> among, MilestoneEvent event, FlightOn named) {
        return among.stream()
                .filter(flight -> flight.number().equals(named.number()))
                .filter(flight -> distance(flight, event).compareTo(NEAR) <= 0)
                .min(Comparator.<FlightOn, Duration>comparing(flight -> distance(flight, event))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Duration distance(FlightOn flight, MilestoneEvent event) {
        boolean atOrigin = event.place().equals(events.shipment().origin());
        Duration usual = atOrigin ? USUAL_DEPARTURE : USUAL_ARRIVAL;
        Instant usually = flight.day().atStartOfDay(UTC).toInstant().plus(usual);
        Instant expected = due.getOrDefault(flight, Map.of())
                .getOrDefault(atOrigin ? Milestone.DEPARTED : Milestone.ARRIVED, usually);
        return Duration.between(expected, event.occurred()).abs();
    }

    /** Of several words the latest time is kept: whichever, it must not depend on the order they came in. */
    private void learn(FlightOn flight, Milestone milestone, Instant at) {
        due.computeIfAbsent(flight, any -> new HashMap<>())
                .merge(milestone, at, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }
}
