package lu.airsilk.consignment.waybill.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out how far a shipment is from the set of its events alone: the order in which they came, and how often, does
 * not matter, and a late older one never moves anything back.
 */
public final class MilestoneFold {
    private MilestoneFold() {}

    /**
     * The progress of a shipment.
     *
     * @param shipment what was booked
     * @param events all its events, some hundreds at most; the cost grows with events times flights
     */
    public static Progress of(Shipment shipment, Collection<MilestoneEvent> events) {
        EventSet set = EventSet.of(shipment, events);
        FlightMatch flights = new FlightMatch(set);
        LeftBehind leftBehind = new LeftBehind(set, flights);
        List<Part> parts = parts(set, new PieceSharing(set, flights, leftBehind).pieces());
        new Attribution(set, flights, parts).tellAll();
        return new Progress(
                shipment.pieces(),
                parts.stream()
                        .filter(part -> part.pieces() > 0)
                        .map(part -> state(part, new PartTimes(part, set, flights)))
                        .sorted(Comparator.comparing(PartState::departs))
                        .toList(),
                new Flags(set, flights, leftBehind, parts).all());
    }

    /** A part per flight, and one for the pieces that wait for a flight. */
    private static List<Part> parts(EventSet set, Map<FlightOn, Integer> pieces) {
        List<Part> parts = new ArrayList<>();
        pieces.forEach((flight, some) -> parts.add(new Part(Optional.of(flight), some)));
        int flying = pieces.values().stream().mapToInt(Integer::intValue).sum();
        Part waiting = new Part(Optional.empty(), set.shipment().pieces() - flying);
        floor(set).ifPresent(milestone -> waiting.tell(milestone, waiting.pieces(), Optional.empty()));
        parts.add(waiting);
        return parts;
    }

    /** What pieces left behind have been through with their first flight: nothing is offloaded that was not tendered. */
    private static Optional<Milestone> floor(EventSet set) {
        boolean left = set.distinct().stream()
                .anyMatch(event -> event.flag().filter(FlagKind::afterTendering).isPresent());
        if (left) {
            return Optional.of(Milestone.TENDERED);
        }
        return set.distinct().stream()
                .map(MilestoneEvent::code)
                .filter(MilestoneEvent.BOOKED::equals)
                .findFirst()
                .map(booked -> Milestone.BOOKED);
    }

    private static PartState state(Part part, PartTimes times) {
        return new PartState(part.flight(), part.pieces(), part.state(), part.reached(), times.all(), times.arrivals());
    }
}
