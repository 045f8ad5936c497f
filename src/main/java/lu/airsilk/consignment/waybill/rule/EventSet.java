package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events of one shipment in an order that does not depend on their arrival, the same thing said twice taken once.
 *
 * @param shipment what was booked
 * @param said every event, also what says the same again
 * @param distinct each thing once, in the words of the most trusted source
 */
record EventSet(Shipment shipment, List<MilestoneEvent> said, List<MilestoneEvent> distinct) {

    private static final String REVERSED = "REVERSED";

    /** Two events with the same key are one thing said twice; messages know minutes, no seconds. */
    private record Key(
            String code,
            String discrepancy,
            String place,
            Instant minute,
            int pieces,
            Optional<FlightOn> flight,
            Optional<FlightOn> onto) {
        static Key of(MilestoneEvent event) {
            Instant minute = event.occurred().truncatedTo(ChronoUnit.MINUTES);
            return new Key(
                    event.code(),
                    event.discrepancy(),
                    event.place(),
                    minute,
                    event.pieces(),
                    event.flight(),
                    event.onto());
        }
    }

    /** When that happened last. */
    private static Instant last(String code, Collection<MilestoneEvent> events) {
        return events.stream()
                .filter(event -> event.code().equals(code))
                .map(MilestoneEvent::occurred)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    static EventSet of(Shipment shipment, Collection<MilestoneEvent> events) {
        Instant reversed = last(REVERSED, events);
        Instant altered = last(MilestoneEvent.ALTERED, events);
        List<MilestoneEvent> said = events.stream()
                .filter(event -> !event.code().equals(MilestoneEvent.RECEIPTED)
                        || event.occurred().isAfter(reversed))
                .filter(event -> !event.code().equals(MilestoneEvent.BOOKED)
                        || event.reported().isAfter(altered))
                .filter(event -> !event.code().equals(MilestoneEvent.UNCLEARED)) // of goods it tells nothing itself
                .filter(event -> event.countsAmong(events))
                .map(event -> withPieces(event, shipment.pieces()))
                .sorted(MilestoneEvent.ORDER)
                .toList();
        Map<Key, MilestoneEvent> distinct = new LinkedHashMap<>();
        for (MilestoneEvent event : said) {
            distinct.merge(Key.of(event), event, EventSet::moreTrusted);
        }
        return new EventSet(
                shipment,
                said,
                distinct.values().stream().sorted(MilestoneEvent.ORDER).toList());
    }

    /**
     * The milestone an event counts for: leaving counts at the origin only, arriving at the destination only; the same
     * at a transfer airport is on the way.
     */
    Optional<Milestone> counted(MilestoneEvent event) {
        return event.milestone().filter(milestone -> {
            String due = milestone.atDestination() ? shipment.destination() : shipment.origin();
            return event.place().isEmpty() || event.place().equals(due);
        });
    }

    private static MilestoneEvent moreTrusted(MilestoneEvent one, MilestoneEvent other) {
        return other.source().compareTo(one.source()) < 0 ? other : one;
    }

    /** All pieces when the event speaks of the whole or does not say how many. */
    private static MilestoneEvent withPieces(MilestoneEvent event, int all) {
        boolean whole = event.whole() || event.pieces() <= 0 || event.pieces() >= all;
        return new MilestoneEvent(
                event.code(),
                event.discrepancy(),
                event.flight(),
                event.place(),
                event.occurred(),
                whole ? all : event.pieces(),
                whole,
                event.source(),
                event.reported(),
                event.times(),
                event.onto());
    }
}
