package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.order.LineAllocation;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.ReservationsWithdrawn;
import lu.airsilk.supply.ReservationRow;

/** Tells order lines and stores that reservations were given up because their lot is held back. */
@ApplicationScoped
class WithdrawnReservations {

    @Inject
    OrderFulfilment orders;

    @Inject
    StoreNotices notices;

    /** A line may have been kept goods of the lot twice: it loses them at once, and reads so once. */
    void give(@Observes ReservationsWithdrawn withdrawn) {
        List<StoreNotices.Loss> losses = withdrawn.reservations().stream()
                .collect(Collectors.groupingBy(ReservationRow::orderLine, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(WithdrawnReservations::loss)
                .toList();
        orders.lost(losses.stream()
                .map(loss -> new LineAllocation(
                        loss.line(), -loss.lost().value(), Reason.of("allocation.held", withdrawn.lot(), loss.lost())))
                .toList());
        notices.taken(losses);
    }

    private static StoreNotices.Loss loss(List<ReservationRow> ofLine) {
        ReservationRow first = ofLine.getFirst();
        Units units = ofLine.stream().map(ReservationRow::units).reduce(Units.ZERO, Units::plus);
        return new StoreNotices.Loss(
                LineRef.of(first.orderLine()), first.store(), first.pack().wholeCasesIn(units));
    }
}
