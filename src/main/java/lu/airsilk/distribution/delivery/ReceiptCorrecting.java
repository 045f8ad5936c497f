package lu.airsilk.distribution.delivery;

import static lu.airsilk.location.Place.DAMAGED;
import static lu.airsilk.location.Place.LOST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Hand;
import lu.airsilk.location.Place;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Recount;

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
    HubNotices hub;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /** A line that changes: as it was said before. */
    private record Changed(DeliveryLine line, ReceivedLine before) {}

    /**
     * Says anew what came of each line. What lies where it was wrongly said to be goes by a reversing movement to where it
     * really is; the first entry stays. Refused later than {@link Recount#WITHIN} after the receipt, when nothing changes, and when
     * goods that are taken back have left the store.
     */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public void correct(DeliveryNumber number, List<ReceivedLine> found) {
        Delivery delivery = deliveries.lock(number, actor.stores());
        expected.check(delivery, () -> delivery.lastCorrected().map(last -> correctedBefore(number, last)));
        Hand hand = new Hand(actor.user(), clock.instant());
        delivery.requireCorrectable(hand.at());
        List<Changed> changed = countAgain(delivery, found);
        Refused.unless(!changed.isEmpty(), "delivery.nothingCorrected", number);
        delivery.corrected(hand);
        changed.forEach(each -> deliveries.add(new DeliveryCorrection(delivery, each.line(), each.before(), hand)));
        ledger.recountAll(changed.stream().map(each -> recount(delivery, each)).toList());
        changed.stream()
                .sorted(Comparator.comparing((Changed each) -> each.line().orderLine())
                        .thenComparingInt(each -> each.line().position()))
                .forEach(this::tell);
        hub.corrected(delivery, changed.stream().map(Changed::line).toList());
    }

    /** Who corrects what a colleague has corrected since is told who that was, and when. */
    private static Refused correctedBefore(DeliveryNumber number, Hand last) {
        return Refused.conflict("delivery.correctedBefore", number, last.who(), last.when());
    }

    private static List<Changed> countAgain(Delivery delivery, List<ReceivedLine> found) {
        List<Changed> before = delivery.lines().stream()
                .map(line -> new Changed(line, line.said()))
                .toList();
        delivery.count(found);
        return before.stream()
                .filter(each -> !each.before().equals(each.line().said()))
                .toList();
    }

    private static Recount recount(Delivery delivery, Changed changed) {
        DeliveryLine line = changed.line();
        return new Recount(line.lot(), places(delivery, changed.before()), places(delivery, line.said()), line.ref());
    }

    private static Map<Place, Units> places(Delivery delivery, ReceivedLine said) {
        return Map.of(Place.store(delivery.store()), said.received(), DAMAGED, said.damaged(), LOST, said.missing());
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
}
