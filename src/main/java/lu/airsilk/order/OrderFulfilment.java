package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.location.Zones;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;

/** What the capabilities below tell of an order's lines, within the command that does it. */
@ApplicationScoped
public class OrderFulfilment {

    private static final int ORDERS_AT_ONCE = 50;

    @Inject
    Orders orders;

    @Inject
    Clock clock;

    /** Cases of these lines lost their supply; each line is named once, by so many cases fewer, and taken order by order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lost(List<LineAllocation> losses) {
        decided(losses, (line, loss) -> line.lose(Cases.of(-loss.cases()), clock.instant()));
    }

    /**
     * Goods were shared out between these lines, each named once; taken order by order.
     *
     * @param flown the last day on which a flight with such goods left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void allocated(List<LineAllocation> shared, LocalDate flown) {
        decided(shared, (line, given) -> line.share(given.cases(), clock.instant(), flown));
    }

    private void decided(List<LineAllocation> decided, BiConsumer<OrderLine, LineAllocation> change) {
        SortedMap<OrderNumber, List<LineAllocation>> byOrder = decided.stream()
                .collect(Collectors.groupingBy(one -> one.line().order(), TreeMap::new, Collectors.toList()));
        List<OrderNumber> numbers = List.copyOf(byOrder.keySet());
        for (int from = 0; from < numbers.size(); from += ORDERS_AT_ONCE) {
            decided(numbers.subList(from, Math.min(from + ORDERS_AT_ONCE, numbers.size())), byOrder, change);
        }
    }

    private void decided(
            List<OrderNumber> numbers,
            Map<OrderNumber, List<LineAllocation>> byOrder,
            BiConsumer<OrderLine, LineAllocation> change) {
        List<StoreOrder> locked = orders.lock(numbers);
        Map<LineRef, OrderLine> lines = locked.stream()
                .flatMap(order -> order.lines().stream())
                .collect(Collectors.toMap(OrderLine::ref, Function.identity()));
        orders.tell(numbers.stream()
                .flatMap(number -> byOrder.getOrDefault(number, List.of()).stream())
                .map(one -> new Orders.LineNews(changed(lines, one, change), one.why())));
        locked.forEach(StoreOrder::follow);
        orders.letGo(locked);
    }

    private static OrderLine changed(
            Map<LineRef, OrderLine> lines, LineAllocation decided, BiConsumer<OrderLine, LineAllocation> change) {
        OrderLine line = lines.get(decided.line());
        if (line == null) {
            throw Refused.unknown("order.lineUnknown", decided.line());
        }
        change.accept(line, decided);
        return line;
    }

    /** Takes the orders of these lines before their reservations are touched, as who cancels or amends them does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<LineRef> lines) {
        orders.lock(lines.stream().map(LineRef::order).distinct().sorted().toList());
    }

    /** The cases have left the hub, and stand at the store's door on that day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void shipped(LineRef ref, Cases cases, LocalDate there) {
        OrderLine line = orders.lock(ref);
        line.ship(cases, there);
        line.order().follow();
    }

    /** The units stand in the store. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void received(LineRef ref, Units units) {
        OrderLine line = orders.lock(ref);
        line.receive(units, clock.instant().atZone(Zones.CGO).toLocalDate());
        line.order().follow();
    }

    /**
     * The store has counted again.
     *
     * @param more units that stand in the store after all and were settled; below zero, the other way round
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recounted(LineRef ref, long more, Reason why) {
        OrderLine line = orders.lock(ref);
        line.recount(more);
        orders.tell(line, why);
        line.order().follow();
    }

    /** The units left the hub and will never stand in the store. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settledShort(LineRef ref, Units units, Reason why) {
        OrderLine line = orders.lock(ref);
        line.settleShort(units);
        orders.tell(line, why);
        line.order().follow();
    }
}
