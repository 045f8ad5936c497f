package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.order.LineAllocation;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.ReservationsWithdrawn;
import lu.airsilk.supply.LooseGivenUp;
import lu.airsilk.supply.LostReservation;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.Supply;

/**
 * Tells order lines and stores that reservations were given up because their lots are held back. A line waits for whole cases:
 * where a case lies in two lots and one of them is gone, the rest of the case is given up with it.
 */
@ApplicationScoped
class WithdrawnReservations {

    @Inject
    OrderFulfilment orders;

    @Inject
    Supply supply;

    @Inject
    StoreNotices notices;

    @Inject
    Event<LooseGivenUp> loose;

    /** What an order line loses, and why. */
    private record Loss(LineRef line, StoreCode store, Cases cases, Reason why) {}

    void give(@Observes ReservationsWithdrawn withdrawn) {
        Map<String, List<ReservationRow>> byLine = withdrawn.reservations().stream()
                .collect(Collectors.groupingBy(ReservationRow::orderLine, TreeMap::new, Collectors.toList()));
        Map<String, Units> rests = rests(byLine);
        List<Loss> losses = byLine.entrySet().stream()
                .map(line -> loss(line.getValue(), rests.getOrDefault(line.getKey(), Units.ZERO)))
                .toList();
        orders.lost(losses.stream()
                .map(loss -> new LineAllocation(loss.line(), -loss.cases().value(), loss.why()))
                .toList());
        notices.taken(losses.stream()
                .map(loss -> new StoreNotices.Loss(loss.line(), loss.store(), loss.cases()))
                .toList());
    }

    /** The rests of cases that are given up too, by order line. */
    private Map<String, Units> rests(Map<String, List<ReservationRow>> byLine) {
        List<LostReservation> parts = supply.giveUpLoose(byLine.keySet(), Reason.of("claim.restOfCase"));
        if (!parts.isEmpty()) {
            loose.fire(new LooseGivenUp(parts));
        }
        return parts.stream()
                .collect(Collectors.toMap(LostReservation::orderLine, LostReservation::units, Units::plus));
    }

    private static Loss loss(List<ReservationRow> ofLine, Units rest) {
        ReservationRow first = ofLine.getFirst();
        Units units = ofLine.stream().map(ReservationRow::units).reduce(rest, Units::plus);
        Cases cases = first.pack().casesFor(units);
        String lots = ofLine.stream().map(ReservationRow::reference).distinct().collect(Collectors.joining(", "));
        return new Loss(LineRef.of(first.orderLine()), first.store(), cases, Reason.of("allocation.held", lots, cases));
    }
}
