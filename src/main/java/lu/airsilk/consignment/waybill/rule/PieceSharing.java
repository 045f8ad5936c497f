package lu.airsilk.consignment.waybill.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many pieces are on which flight; their sum never exceeds the shipment.
 *
 * <p>What has flown comes first. A flight leaves once: what it did not take, and what was offloaded or short-shipped,
 * waits for another. The others get what they claim by manifest, booking and plan, in this order, each by day.
 */
final class PieceSharing {

    /**
     * What is known of one flight's pieces.
     *
     * @param flown how many left with it
     * @param open how many more it is to take
     * @param evidence 0 manifested, 1 booked, 2 planned, 3 planned without a number
     */
    private record Claim(FlightOn flight, int flown, int open, int evidence) {}

    private final EventSet events;
    private final FlightMatch flights;
    private final LeftBehind leftBehind;
    private final Map<FlightOn, Integer> planned;

    PieceSharing(EventSet events, FlightMatch flights, LeftBehind leftBehind) {
        this.events = events;
        this.flights = flights;
        this.leftBehind = leftBehind;
        this.planned = events.shipment().parts().stream()
                .collect(Collectors.toMap(PlannedPart::flight, PlannedPart::pieces, Integer::sum));
    }

    /** Pieces by flight, by day; a flight left without pieces has 0. */
    Map<FlightOn, Integer> pieces() {
        List<Claim> claims = flights.leaving().stream().map(this::claim).toList();
        Map<FlightOn, Integer> pieces = new LinkedHashMap<>();
        int left = events.shipment().pieces();
        for (Claim claim : claims) {
            int given = Math.min(left, claim.flown());
            pieces.put(claim.flight(), given);
            left -= given;
        }
        for (Claim claim :
                claims.stream().sorted(Comparator.comparingInt(Claim::evidence)).toList()) {
            int given = Math.min(left, claim.open());
            pieces.merge(claim.flight(), given, Integer::sum);
            left -= given;
        }
        return pieces;
    }

    private Claim claim(FlightOn flight) {
        int booked = Math.max(planned.getOrDefault(flight, 0), sum(flight, Milestone.BOOKED));
        int manifested = sum(flight, Milestone.MANIFESTED);
        int departed = sum(flight, Milestone.DEPARTED);
        int most = booked > 0
                ? Math.max(booked, Math.max(manifested, departed))
                : events.shipment().pieces();
        int mostPossible = Math.max(0, most - leftBehind.by(flight));
        int seen = Math.max(sum(flight, Milestone.ARRIVED), sum(flight, Milestone.CHECKED_IN));
        int flown = Math.max(seen, Math.min(departed, mostPossible));
        if (departed > 0) {
            return new Claim(flight, flown, 0, 0);
        }
        if (manifested + booked == 0) {
            return new Claim(flight, flown, planned.containsKey(flight) ? mostPossible - flown : 0, 3);
        }
        int wanted = Math.min(Math.max(manifested, booked), mostPossible);
        return new Claim(flight, flown, Math.max(0, wanted - flown), evidence(flight, manifested));
    }

    private int evidence(FlightOn flight, int manifested) {
        if (manifested > 0) {
            return 0;
        }
        return sum(flight, Milestone.BOOKED) > 0 ? 1 : 2;
    }

    private int sum(FlightOn flight, Milestone milestone) {
        return events.distinct().stream()
                .filter(event -> flights.of(event).filter(flight::equals).isPresent())
                .filter(event -> events.counted(event).filter(milestone::equals).isPresent())
                .mapToInt(MilestoneEvent::pieces)
                .reduce(0, (one, other) -> Math.min(events.shipment().pieces(), one + other));
    }
}
