package lu.airsilk.distribution;

import static lu.airsilk.location.Place.DAMAGED;
import static lu.airsilk.location.Place.IN_DELIVERY;
import static lu.airsilk.location.Place.LOST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.platform.ExpectedVersion;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;

/** Sets right what a store said of a delivery by mistake, as long as the goods still stand where they were counted. */
@ApplicationScoped
public class ReceiptCorrecting {

    @Inject
    Deliveries deliveries;

    @Inject
    Ledger ledger;

    @Inject
    OrderFulfilment orders;

    @Inject
    Notifying notifying;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /** A line that changes: as it was said before. */
    private record Changed(DeliveryLine line, ReceivedLine before) {}

    /**
     * Says anew what came of each line. What was wrong goes back by a reversing movement and on to where it belongs; the
     * first entry stays. Refused later than {@link Delivery#CORRECTED_WITHIN} after the receipt, when nothing changes, and when
     * goods that are taken back have left the store.
     */
    @Transactional
    @Allowed(Role.STORE)
    public void correct(DeliveryNumber number, List<ReceivedLine> found) {
        Delivery delivery = deliveries.lock(number, actor.stores());
        expected.check(delivery);
        Delivery.Hand hand = new Delivery.Hand(actor.user(), clock.instant());
        delivery.requireCorrectable(hand.at());
        List<Changed> changed = recount(delivery, found);
        Refused.unless(!changed.isEmpty(), "delivery.nothingCorrected", number);
        delivery.corrected();
        changed.forEach(each -> deliveries.add(new DeliveryCorrection(delivery, each.line(), each.before(), hand)));
        ledger.moveAll(changed.stream()
                .flatMap(each -> movements(delivery, each))
                .toList());
        changed.stream()
                .sorted(Comparator.comparing((Changed each) -> each.line().orderLine())
                        .thenComparingInt(each -> each.line().position()))
                .forEach(this::tell);
        tellHub(delivery, changed.size());
    }

    private static List<Changed> recount(Delivery delivery, List<ReceivedLine> found) {
        List<Changed> before = delivery.lines().stream()
                .map(line -> new Changed(line, line.said()))
                .toList();
        delivery.count(found);
        return before.stream()
                .filter(each -> !each.before().equals(each.line().said()))
                .toList();
    }

    private static Stream<Movement> movements(Delivery delivery, Changed changed) {
        ReceivedLine was = changed.before();
        ReceivedLine is = changed.line().said();
        return Stream.of(
                        shift(changed.line(), Place.store(delivery.store()), was.received(), is.received()),
                        shift(changed.line(), DAMAGED, was.damaged(), is.damaged()),
                        shift(changed.line(), LOST, was.missing(), is.missing()))
                .flatMap(Optional::stream);
    }

    /** Back onto the truck by a reversal what was too much, from the truck what was too little. */
    private static Optional<Movement> shift(DeliveryLine line, Place place, Units was, Units is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                was.isMoreThan(is)
                        ? new Movement(
                                line.lot(), place, IN_DELIVERY, was.minus(is), MovementKind.REVERSAL, line.ref())
                        : new Movement(line.lot(), IN_DELIVERY, place, is.minus(was), kind(place), line.ref()));
    }

    private static MovementKind kind(Place place) {
        if (place.isStore()) {
            return MovementKind.STORE_RECEIPT;
        }
        return place.equals(DAMAGED) ? MovementKind.DAMAGE : MovementKind.LOSS;
    }

    private void tell(Changed changed) {
        DeliveryLine line = changed.line();
        orders.recounted(
                line.orderLine(),
                line.receivedUnits().value() - changed.before().received().value(),
                Reason.of(
                        "delivery.corrected",
                        line.ref(),
                        changed.before().received(),
                        line.receivedUnits(),
                        line.damagedUnits(),
                        line.shortUnits()));
    }

    private void tellHub(Delivery delivery, int lines) {
        notifying.tell(
                Audience.all(Role.HUB),
                Reason.of("notice.receiptCorrected", delivery.number(), delivery.store(), lines),
                "/distribution/delivery-view.xhtml?number=" + delivery.number());
    }
}
