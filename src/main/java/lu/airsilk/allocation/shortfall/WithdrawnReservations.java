package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.stock.ReservationsWithdrawn;
import lu.airsilk.supply.ReservationRow;

/** Tells order lines and stores that reservations were given up because their lot is held back. */
@ApplicationScoped
class WithdrawnReservations {

    @Inject
    OrderFulfilment orders;

    @Inject
    StoreNotices notices;

    void give(@Observes ReservationsWithdrawn withdrawn) {
        for (ReservationRow reservation : withdrawn.reservations()) {
            orders.lost(
                    LineRef.of(reservation.orderLine()),
                    cases(reservation),
                    Reason.of("allocation.held", withdrawn.lot(), cases(reservation)));
        }
        notices.taken(withdrawn.reservations().stream()
                .map(reservation -> new StoreNotices.Loss(
                        LineRef.of(reservation.orderLine()), reservation.store(), cases(reservation)))
                .toList());
    }

    private static Cases cases(ReservationRow reservation) {
        return reservation.pack().wholeCasesIn(reservation.units());
    }
}
