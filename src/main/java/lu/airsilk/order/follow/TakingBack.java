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
import lu.airsilk.shared.Cases;
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

    /**
     * What the store has cancelled itself.
     *
     * @param back what of it can be taken back; empty when it is too late for all of it
     * @param beyond by how much having it back would go beyond what the month has by now; empty where it fits
     */
    public record GivenUp(Cases cases, Optional<Returnable> back, Optional<Money> beyond) {

        public static final GivenUp NOTHING = new GivenUp(Cases.ZERO, Optional.empty(), Optional.empty());
    }

    /** What it has cancelled of these lines, all when none is named. */
    @Allowed(Role.STORE)
    public GivenUp givenUp(OrderNumber number, List<LineRef> lines) {
        StoreOrder order = orders.get(number, actor.stores());
        List<OrderLine> which = order.lines(lines);
        Optional<Returnable> back = Returnable.of(which, OrderLine::givenUp, cutOffs);
        return new GivenUp(
                which.stream().map(OrderLine::givenUp).reduce(Cases.ZERO, Cases::plus),
                back,
                back.flatMap(some -> budget.beyond(order, some.price())));
    }

    /**
     * Takes back what was given up and is not too late; refused when nothing is left of it, or the store may not order it
     * any more.
     *
     * @param which of these lines; of all when none is named
     */
    @Transactional
    @Allowed(Role.STORE)
    public void takeBack(OrderNumber number, List<LineRef> which) {
        StoreOrder order = orders.lock(number, actor.stores());
        List<OrderLine> lines = Returnable.of(order.lines(which), OrderLine::givenUp, cutOffs)
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
