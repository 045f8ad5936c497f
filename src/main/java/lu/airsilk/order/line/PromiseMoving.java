package lu.airsilk.order.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.demand.OrderChange;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.PromiseChange;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** Promises stores another day: a decision with a reason, which the store reads. Nothing else changes a promise. */
@ApplicationScoped
public class PromiseMoving {

    @Inject
    Orders orders;

    @Inject
    CurrentActor actor;

    @Inject
    Signature signature;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /**
     * Promises these days for lines of one order.
     *
     * @param lines positions in the order; all that have not arrived when empty
     */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void promise(OrderNumber number, List<Integer> lines, ShelfForecast anew, String reason) {
        Refused.unless(!reason.isBlank(), "order.reasonMissing");
        Refused.unless(!anew.nineInTen().isBefore(anew.likely()), "promise.backwards", anew.likely(), anew.nineInTen());
        Refused.unless(!anew.likely().isBefore(today()), "order.pastDay", anew.likely());
        StoreOrder order = orders.lock(number, actor.stores());
        order.requireAccepted();
        signature.because(reason);
        OrderChange.Hand hand = new OrderChange.Hand(actor.user(), clock.instant(), reason);
        List<OrderLine> which = which(order, lines);
        which.forEach(line -> promise(line, anew, hand));
        notifying.tell(
                Audience.store(order.store()),
                Reason.of("notice.promiseMoved", number, which.size(), anew.likely(), reason),
                "/order/order-view.xhtml?number=" + number);
    }

    private List<OrderLine> which(StoreOrder order, List<Integer> lines) {
        return lines.isEmpty()
                ? order.lines().stream().filter(line -> !line.settled()).toList()
                : lines.stream().map(order::line).toList();
    }

    private void promise(OrderLine line, ShelfForecast anew, OrderChange.Hand hand) {
        String before = String.valueOf(line.promise().likely());
        orders.add(new PromiseChange(line, anew, hand));
        line.promiseAnew(line.promise().on(anew));
        orders.tell(line, Reason.of("promise.moved", before, anew.likely(), anew.nineInTen(), hand.reason()));
    }

    private LocalDate today() {
        return clock.instant().atZone(Zones.CGO).toLocalDate();
    }
}
