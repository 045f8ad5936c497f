package lu.airsilk.order.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** What the allocators say to an order before goods are shared: yes, or fewer, and why. */
@ApplicationScoped
public class OrderAccepting {

    @Inject
    Orders orders;

    @Inject
    CurrentActor actor;

    @Inject
    Notifying notifying;

    @Inject
    ExpectedVersion expected;

    /** Accepts lines; a cut needs a reason, which the store reads. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void accept(OrderNumber number, List<AcceptedLine> lines) {
        StoreOrder order = orders.get(number, actor.stores());
        expected.check(order);
        order.requireAccepted();
        lines.forEach(line -> accept(order, line));
        order.follow();
        tellCuts(order, lines);
    }

    private void tellCuts(StoreOrder order, List<AcceptedLine> lines) {
        long cut = lines.stream()
                .map(line -> order.line(line.line().position()))
                .filter(line -> line.accepted().isLessThan(line.requested()))
                .count();
        if (cut > 0) {
            notifying.tell(
                    Audience.store(order.store()),
                    Reason.of("notice.cut", order.number(), cut),
                    "/order/order-view.xhtml?number=" + order.number());
        }
    }

    private void accept(StoreOrder order, AcceptedLine answer) {
        OrderLine line = order.line(answer.line().position());
        boolean cut = answer.accepted().isLessThan(line.requested());
        if (cut && answer.reason().isBlank()) {
            throw new Refused(Refusal.of("order.cutWithoutReason", line.ref())
                    .at(line.ref().toString()));
        }
        line.accept(answer.accepted());
        if (cut) {
            orders.tell(line, Reason.of("order.cut", line.accepted(), line.requested(), answer.reason()));
        }
    }
}
