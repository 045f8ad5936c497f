package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.logic.ListLine;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.StoreCode;

/** Orders again what was ordered before. What has left the assortment meanwhile is told at its line. */
@ApplicationScoped
public class Repeating {

    @Inject
    Orders orders;

    @Inject
    Habits habits;

    @Inject
    Drafting drafting;

    @Inject
    CurrentActor actor;

    /** Puts the store's last order into its list; gives the list's number. Refused when it has sent none yet. */
    @Transactional
    @Allowed(Role.STORE)
    public OrderNumber lastOrder(StoreCode store) {
        OrderNumber list = drafting.begin(store);
        StoreOrder last = orders.lastOf(store).orElseThrow(() -> Refused.because("order.noneYet", store));
        drafting.take(list, asList(wanted(last)));
        return list;
    }

    /** Puts the lines of this order into its store's list; gives the list's number. */
    @Transactional
    @Allowed(Role.STORE)
    public OrderNumber order(OrderNumber number) {
        StoreOrder order = orders.get(number, actor.stores());
        OrderNumber list = drafting.begin(order.store());
        drafting.take(list, asList(wanted(order)));
        return list;
    }

    /** Puts the lines of a template into the list. */
    @Transactional
    @Allowed(Role.STORE)
    public TakenList template(OrderNumber list, long template) {
        return drafting.take(
                list, asList(habits.template(template, actor.stores()).lines()));
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
