package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.stock.ClaimsWithdrawn;
import lu.airsilk.supply.ClaimRow;

/** Tells order lines and stores that claims were given up because their lot is held back. */
@ApplicationScoped
class WithdrawnClaims {

    @Inject
    OrderFulfilment orders;

    @Inject
    StoreNotices notices;

    void give(@Observes ClaimsWithdrawn withdrawn) {
        for (ClaimRow claim : withdrawn.claims()) {
            orders.lost(
                    LineRef.of(claim.orderLine()),
                    cases(claim),
                    Reason.of("allocation.held", withdrawn.lot(), cases(claim)));
        }
        notices.taken(withdrawn.claims().stream()
                .map(claim -> new StoreNotices.Loss(LineRef.of(claim.orderLine()), claim.store(), cases(claim)))
                .toList());
    }

    private static Cases cases(ClaimRow claim) {
        return claim.pack().wholeCasesIn(claim.units());
    }
}
