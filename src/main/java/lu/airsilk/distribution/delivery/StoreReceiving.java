package lu.airsilk.distribution.delivery;

import static lu.airsilk.location.Place.DAMAGED;
import static lu.airsilk.location.Place.IN_DELIVERY;
import static lu.airsilk.location.Place.LOST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Hand;
import lu.airsilk.location.Place;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;

/** Takes what the truck has brought into the store. */
@ApplicationScoped
public class StoreReceiving {

    @Inject
    Deliveries deliveries;

    @Inject
    Ledger ledger;

    @Inject
    OrderFulfilment orders;

    @Inject
    Travels travels;

    @Inject
    HubNotices hub;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /**
     * Notes what the store found of each line: sound units go into the store, damaged and missing ones are settled with
     * its order line. Another store's delivery is unknown; refused unless every line is counted once and sums up to what
     * was sent.
     */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public void confirm(DeliveryNumber number, List<ReceivedLine> found) {
        Delivery delivery = deliveries.lock(number, actor.stores());
        delivery.requireDispatched();
        expected.check(delivery);
        delivery.count(found);
        delivery.confirmed(new Hand(actor.user(), clock.instant()));
        ledger.moveAll(delivery.lines().stream()
                .flatMap(line -> movements(delivery, line))
                .toList());
        delivery.lines().stream()
                .sorted(Comparator.comparing(DeliveryLine::orderLine).thenComparingInt(DeliveryLine::position))
                .forEach(this::tell);
        travels.arrived(delivery);
        hub.differs(delivery);
    }

    private static Stream<Movement> movements(Delivery delivery, DeliveryLine line) {
        Place store = Place.store(delivery.store());
        return Stream.of(
                        movement(line, store, line.receivedUnits(), MovementKind.STORE_RECEIPT),
                        movement(line, DAMAGED, line.damagedUnits(), MovementKind.DAMAGE),
                        movement(line, LOST, line.shortUnits(), MovementKind.LOSS))
                .flatMap(List::stream);
    }

    private static List<Movement> movement(DeliveryLine line, Place to, Units units, MovementKind kind) {
        return units.isZero() ? List.of() : List.of(new Movement(line.lot(), IN_DELIVERY, to, units, kind, line.ref()));
    }

    private void tell(DeliveryLine line) {
        if (!line.receivedUnits().isZero()) {
            orders.received(line.orderLine(), line.receivedUnits());
        }
        Units gone = line.goneUnits();
        if (!gone.isZero()) {
            orders.settledShort(
                    line.orderLine(),
                    gone,
                    Reason.of(
                            "delivery.difference",
                            line.ref(),
                            line.units(),
                            line.receivedUnits(),
                            line.damagedUnits(),
                            line.shortUnits()));
        }
    }
}
