package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.WantedLine;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.Wanted;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/**
 * Takes back what a store has cancelled itself: until the first cut-off of the flights that its lines were promised by,
 * since from then on nobody buys for them. What had been found for the lines meanwhile is not given back; they wait again.
 */
@ApplicationScoped
public class TakingBack {

    @Inject
    Orders orders;

    @Inject
    Wanted wanted;

    @Inject
    CutOffs cutOffs;

    @Inject
    CurrentActor actor;

    /** Until when what was cancelled can be taken back; empty when nothing was, or when it is too late. */
    @Allowed(Role.STORE)
    public Optional<Instant> until(OrderNumber number) {
        return until(givenUp(orders.get(number, actor.stores())));
    }

    /** Takes back all that was given up; refused when the cut-off has passed, or the store may not order it any more. */
    @Transactional
    @Allowed(Role.STORE)
    public void takeBack(OrderNumber number) {
        StoreOrder order = orders.lock(number, actor.stores());
        List<OrderLine> lines = givenUp(order);
        Refused.unless(until(lines).isPresent(), "order.takeBackLate", number);
        wanted.check(new OrderDraft(
                order.store(),
                wanted.notBeforeToday(order.wantedBy()),
                lines.stream()
                        .map(line -> new WantedLine(line.sku(), line.givenUp()))
                        .toList()));
        lines.forEach(line -> orders.tell(line, Reason.of("order.takenBack", line.givenUp())));
        order.takeBack();
    }

    private static List<OrderLine> givenUp(StoreOrder order) {
        return order.lines().stream().filter(line -> !line.givenUp().isZero()).toList();
    }

    private Optional<Instant> until(List<OrderLine> lines) {
        return cutOffs.first(lines.stream().map(OrderLine::promise));
    }
}
