package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.stock.DeliveryGoodsHeld;
import lu.airsilk.stock.HoldsEnded;
import lu.airsilk.stock.HoldsTurning;
import lu.airsilk.supply.Supply;

/**
 * Marks what is held back in a delivery that has not left, and takes the mark off when it is let go. Whether goods may leave
 * their reservation says, which changes with the hold in guarded statements; the mark says why.
 */
@ApplicationScoped
class HeldDeliveries {

    @Inject
    Deliveries deliveries;

    @Inject
    Supply supply;

    @Inject
    HubNotices notices;

    void hold(@Observes DeliveryGoodsHeld held) {
        LineHold hold = new LineHold(held.hold(), held.kind(), held.note());
        List<DeliveryLine> lines = deliveries.prepared(
                held.reservations().stream().map(row -> row.id()).toList());
        lines.forEach(line -> line.held(hold));
        notices.held(lines, hold);
    }

    /** Else the mark would name a hold that is over, and nothing would take it off. */
    void requireNone(@Observes HoldsTurning turning) {
        List<Refusal> inside = deliveries.heldBy(turning.holds()).stream()
                .map(line -> Refusal.of("delivery.holdInside", line.ref(), line.lot()))
                .toList();
        if (!inside.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, inside);
        }
    }

    void letGo(@Observes HoldsEnded ended) {
        List<DeliveryLine> lines = deliveries.heldBy(ended.holds());
        if (lines.isEmpty()) {
            return;
        }
        supply.letGo(lines.stream().map(DeliveryLine::reservation).toList(), Reason.of("claim.letGo"));
        lines.forEach(DeliveryLine::letGo);
        Set<Delivery> stillHeld =
                deliveries.stillHeld(lines.stream().map(DeliveryLine::delivery).collect(Collectors.toSet()));
        lines.stream()
                .map(DeliveryLine::delivery)
                .distinct()
                .filter(delivery -> !stillHeld.contains(delivery))
                .forEach(notices::settled);
    }
}
