package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.Quoting;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/**
 * Takes back what a store has cancelled itself: each line until the cut-off of the flight that it was promised by, since
 * from then on nobody buys for it. What had been found for the lines meanwhile is not given back; they wait again.
 */
@ApplicationScoped
public class TakingBack {

    @Inject
    OrderBudget budget;

    @Inject
    Orders orders;

    @Inject
    Quoting wanted;

    @Inject
    CutOffs cutOffs;

    @Inject
    CurrentActor actor;

    /** What can be taken back; empty when nothing was cancelled, or when it is too late for all of it. */
    @Allowed(Role.STORE)
    public Optional<Returnable> returnable(OrderNumber number) {
        return Returnable.of(orders.get(number, actor.stores()).lines(), OrderLine::givenUp, cutOffs);
    }

    /** Whether what the store has cancelled of the line itself can be had back; empty when it has cancelled nothing of it. */
    @Allowed(Role.STORE)
    public Optional<Boolean> isReturnable(LineRef line) {
        OrderLine given = orders.get(line.order(), actor.stores()).line(line.position());
        return Optional.of(List.of(given))
                .filter(gone -> !given.givenUp().isZero())
                .map(gone -> Returnable.of(gone, OrderLine::givenUp, cutOffs).isPresent());
    }

    /** By how much having it back would go beyond what the month has by now; empty where it fits, or nothing can be had back. */
    @Allowed(Role.STORE)
    public Optional<Money> beyond(OrderNumber number) {
        StoreOrder order = orders.get(number, actor.stores());
        return Returnable.of(order.lines(), OrderLine::givenUp, cutOffs)
                .map(Returnable::price)
                .flatMap(price -> OrderBudget.beyond(price, budget.left(order)));
    }

    /**
     * Takes back what was given up and is not too late; refused when nothing is left of it, or the store may not order it
     * any more.
     */
    @Transactional
    @Allowed(Role.STORE)
    public void takeBack(OrderNumber number) {
        StoreOrder order = orders.lock(number, actor.stores());
        List<OrderLine> lines = Returnable.of(order.lines(), OrderLine::givenUp, cutOffs)
                .map(Returnable::lines)
                .orElseThrow(() -> Refused.because("order.takeBackLate", number));
        wanted.check(new OrderDraft(
                order.store(),
                wanted.notBeforeToday(order.wantedBy()),
                lines.stream()
                        .map(line -> new WantedLine(line.sku(), line.givenUp()))
                        .toList()));
        lines.forEach(line -> orders.tell(line, Reason.of("order.takenBack", line.givenUp())));
        budget.within(order, () -> order.takeBack(lines));
    }
}
