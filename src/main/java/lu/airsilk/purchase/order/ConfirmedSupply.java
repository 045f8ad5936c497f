package lu.airsilk.purchase.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyOpening;

/** What a supplier has confirmed, and nobody has to agree to any more: the supply that stores can be promised from. */
@ApplicationScoped
public class ConfirmedSupply {

    @Inject
    Supply supply;

    @Inject
    Event<PurchaseAnswered> answered;

    /** Opens the lines of an order whose answer holds; does nothing while finance has to agree to it. */
    public void open(PurchaseOrder order) {
        if (order.state() == PurchaseState.CONFIRMED) {
            order.lines().stream().filter(line -> !line.confirmed().isZero()).forEach(this::open);
            tell(
                    order.number(),
                    order.lines().stream().filter(PurchaseLine::comesOtherwise).toList());
        }
    }

    /** What these lines bring is ready on another day, which their stores hear of. */
    void postpone(PurchaseOrderNumber number, List<PurchaseLine> moved) {
        moved.forEach(
                line -> supply.expectOf(SupplyKind.PURCHASE_LINE, line.ref().toString(), ready(line)));
        tell(number, moved);
    }

    /** The stores that wait for what these lines were to bring hear what comes of it now. */
    public void tell(PurchaseOrderNumber number, List<PurchaseLine> lines) {
        answered.fire(new PurchaseAnswered(
                number, lines.stream().map(PurchaseLine::sku).collect(Collectors.toSet())));
    }

    private void open(PurchaseLine line) {
        supply.open(new SupplyOpening(
                SupplyKind.PURCHASE_LINE,
                line.ref().toString(),
                line.sku(),
                line.pack(),
                line.pack().unitsOf(line.confirmed()),
                Optional.empty(),
                ready(line)));
    }

    private static Optional<Instant> ready(PurchaseLine line) {
        return Optional.ofNullable(line.shipDay())
                .map(day -> day.atStartOfDay(Zones.LUX).toInstant());
    }
}
