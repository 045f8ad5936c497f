package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.RefusedFields;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSpace;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;

/** Takes space on the flights of a booking: each gets its pieces, and of weight and room what these pieces have. */
@ApplicationScoped
public class SpaceTaking {

    @Inject
    FlightSchedule schedule;

    @Inject
    FlightSpace space;

    /** The departures in the order in which they leave, with what was taken of each. */
    public List<BookedPart.Space> take(BookingDraft draft) {
        List<FlightKey> keys = inOrder(draft);
        List<Long> pieces = pieces(draft, keys);
        List<BigDecimal> weights = pieces.stream().map(BigDecimal::valueOf).toList();
        List<Long> grams = Apportionment.pieces(draft.gross().value(), weights);
        List<Long> room = Apportionment.pieces(draft.volume().value(), weights);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> RefusedFields.at(
                        "flights",
                        () -> taken(
                                keys.get(i),
                                Grams.of(grams.get(i)),
                                CubicCentimetres.of(room.get(i)),
                                Math.toIntExact(pieces.get(i)))))
                .toList();
    }

    /** Takes space on one departure. */
    public BookedPart.Space taken(FlightKey key, Grams weight, CubicCentimetres room, int pieces) {
        return new BookedPart.Space(space.take(key, weight, room), weight, room, pieces);
    }

    /** Gives back what a part had. */
    public void giveBack(BookedPart part) {
        TakenSpace taken = part.taken();
        space.giveBack(part.key(), taken.weight(), taken.room());
    }

    /** By the time at which they leave, as it is known now; the number of a flight says nothing of its hour. */
    private List<FlightKey> inOrder(BookingDraft draft) {
        Map<FlightKey, Instant> leave = new HashMap<>();
        draft.flights()
                .forEach(each -> leave.put(
                        each.key(),
                        schedule.find(each.key()).map(FlightRow::departs).orElse(Instant.MAX)));
        return draft.flights().stream()
                .map(BookingDraft.Flight::key)
                .sorted(Comparator.comparing(leave::get))
                .toList();
    }

    private static List<Long> pieces(BookingDraft draft, List<FlightKey> inOrder) {
        Map<FlightKey, Integer> said = new HashMap<>();
        draft.flights().forEach(each -> said.put(each.key(), each.pieces()));
        if (said.values().stream().allMatch(pieces -> pieces == 0)) {
            return Apportionment.pieces(draft.pieces(), Collections.nCopies(inOrder.size(), BigDecimal.ONE));
        }
        return inOrder.stream().map(key -> (long) said.getOrDefault(key, 0)).toList();
    }

    /** Refuses flights that cannot be flown, or whose pieces are not those of the waybill. */
    static void check(BookingDraft draft) {
        List<BookingDraft.Flight> flights = draft.flights();
        RefusedFields.unless(!flights.isEmpty(), "flights", Refusal.of("consignment.noFlights", draft.awb()));
        RefusedFields.unless(
                new HashSet<>(flights.stream().map(BookingDraft.Flight::key).toList()).size() == flights.size(),
                "flights",
                Refusal.of("consignment.flightTwice", draft.awb()));
        RefusedFields.unless(
                flights.size() <= draft.pieces(),
                "flights",
                Refusal.of("consignment.moreFlights", flights.size(), draft.pieces()));
        long said = flights.stream().mapToLong(BookingDraft.Flight::pieces).sum();
        if (said == 0) {
            return;
        }
        String idle = flights.stream()
                .filter(flight -> flight.pieces() == 0)
                .map(flight -> flight.key().number().number())
                .collect(Collectors.joining(", "));
        RefusedFields.unless(idle.isEmpty(), "flights", Refusal.of("consignment.emptyFlight", idle, draft.pieces()));
        RefusedFields.unless(
                said == draft.pieces(), "flights", Refusal.of("consignment.otherPieces", said, draft.pieces()));
    }
}
