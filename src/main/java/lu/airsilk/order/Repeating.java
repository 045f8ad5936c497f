package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.demand.ListTaking;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.list.Joining;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/**
 * Orders again what was ordered before, or what is suggested. An empty list takes it at once; whoever has lines in the
 * list already is asked first how the two shall come together. What has left the assortment meanwhile is told at its line.
 */
@ApplicationScoped
public class Repeating {

    @Inject
    Orders orders;

    @Inject
    Drafting drafting;

    @Inject
    ListTaking lists;

    @Inject
    CurrentActor actor;

    /**
     * What became of an order that is to be ordered again.
     *
     * @param list the store's list
     * @param taken empty when the list has lines already, and nothing was done
     */
    public record Again(OrderNumber list, OrderNumber order, Optional<TakenList> taken) {}

    /** The store's last order again. Refused when it has sent none yet. */
    @Transactional
    @Allowed(Role.STORE)
    public Again lastOrder(StoreCode store) {
        return last(drafting.begin(store), store);
    }

    /** The same into this list, which need not be the one that the store began last: an owner may have given it back. */
    @Transactional
    @Allowed(Role.STORE)
    public Again lastOrder(OrderNumber list) {
        return last(list, orders.get(list, actor.stores()).store());
    }

    private Again last(OrderNumber list, StoreCode store) {
        return again(list, orders.lastOf(store).orElseThrow(() -> Refused.because("order.noneYet", store)));
    }

    /** This order again. */
    @Transactional
    @Allowed(Role.STORE)
    public Again order(OrderNumber number) {
        StoreOrder order = orders.get(number, actor.stores());
        return again(drafting.begin(order.store()), order);
    }

    private Again again(OrderNumber list, StoreOrder order) {
        return new Again(list, order.number(), whenEmpty(list, () -> wanted(order)));
    }

    /** Lines of a template, or that were suggested; empty when the list has lines already, and nothing was done. */
    @Transactional
    @Allowed(Role.STORE)
    public Optional<TakenList> begin(OrderNumber list, List<WantedLine> lines) {
        return whenEmpty(list, () -> lines);
    }

    private Optional<TakenList> whenEmpty(OrderNumber list, Supplier<List<WantedLine>> lines) {
        boolean empty = orders.lockDraft(list, actor.stores()).lines().isEmpty();
        return empty ? Optional.of(join(list, lines.get(), Joining.AS_WRITTEN)) : Optional.empty();
    }

    /** Brings an order's lines together with those that the list has. */
    @Transactional
    @Allowed(Role.STORE)
    public TakenList join(OrderNumber list, OrderNumber order, Joining how) {
        return join(list, wanted(orders.get(order, actor.stores())), how);
    }

    /** The same with the lines of a template, or with any. */
    @Transactional
    @Allowed(Role.STORE)
    public TakenList join(OrderNumber list, List<WantedLine> lines, Joining how) {
        return lists.take(list, asList(lines), how);
    }

    private static List<WantedLine> wanted(StoreOrder order) {
        return order.lines().stream()
                .filter(line -> !line.requested().isZero())
                .map(line -> new WantedLine(line.sku(), line.requested()))
                .toList();
    }

    private static List<ListLine> asList(List<WantedLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new ListLine(
                        index + 1,
                        lines.get(index).sku().code(),
                        lines.get(index).cases().toString()))
                .toList();
    }
}
