package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreLock;
import lu.airsilk.location.Zones;
import lu.airsilk.order.demand.ClearedLists;
import lu.airsilk.order.demand.ListBefore;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.demand.UnclearLine;
import lu.airsilk.order.demand.UnclearLines;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.list.KeptField;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.Numbers;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * Fills the list that a store is about to order. Each change is kept at once, field by field: two people at one list
 * only meet where they change the same field, and then neither overwrites the other without knowing.
 */
@ApplicationScoped
public class Drafting {

    /** From today to the day for which goods are wanted, until somebody says another. */
    private static final int USUAL_DAYS = 14;

    @Inject
    Orders orders;

    @Inject
    UnclearLines unclear;

    @Inject
    ClearedLists cleared;

    @Inject
    ProductDirectory products;

    @Inject
    Assortment assortment;

    @Inject
    StoreLock lock;

    @Inject
    CurrentActor actor;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    /** The list that the store is filling; an empty one when it has none. */
    @Transactional
    @Allowed(Role.STORE)
    public OrderNumber begin(StoreCode store) {
        actor.stores().require(store);
        return orders.draftOf(store).orElseGet(() -> begun(store)).number();
    }

    /** A new list, even where one is being filled: that one stays a draft beside it. One that is still empty is not left for another. */
    @Transactional
    @Allowed(Role.STORE)
    public OrderNumber beginAnother(StoreCode store) {
        actor.stores().require(store);
        lock.hold(store);
        orders.draftOf(store).filter(this::holdsSomething).ifPresent(orders::putAside);
        return begun(store).number();
    }

    private boolean holdsSomething(StoreOrder order) {
        return !order.lines().isEmpty() || !unclear.of(order).isEmpty();
    }

    /** The list that the store is filling; none is begun. */
    @Allowed(Role.STORE)
    public Optional<OrderNumber> open(StoreCode store) {
        actor.stores().require(store);
        return orders.draftOf(store).map(StoreOrder::number);
    }

    /** An order that is a draft again is the list that its store goes on with, where it has no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void goOn(StoreOrder order) {
        lock.hold(order.store());
        if (orders.draftOf(order.store()).isEmpty()) {
            order.goOn();
        }
    }

    private StoreOrder begun(StoreCode store) {
        lock.hold(store);
        return orders.draftOf(store).orElseGet(() -> {
            LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
            StoreOrder order = StoreOrder.begun(
                    new OrderNumber(numbers.next("SO")),
                    store,
                    today.plusDays(USUAL_DAYS),
                    new StoreOrder.Placed(actor.user(), clock.instant()));
            orders.add(order);
            return order;
        });
    }

    /**
     * Adds cases of a product: more on its line, or a new line, which begins with the fewest that the store may order.
     *
     * @return how many more the list has of it, and how many it has now
     */
    @Transactional
    @Allowed(Role.STORE)
    public Added add(OrderNumber number, Sku sku, Cases cases) {
        StoreOrder order = draft(number);
        Optional<Cases> before = order.lineOf(sku).map(OrderLine::requested);
        Cases more = before.isPresent() ? cases : cases.max(fewest(order.store(), sku));
        Cases now = before.orElse(Cases.ZERO).plus(more);
        order.put(products.facts(sku), now, actor.user());
        return new Added(more, now);
    }

    /** Cases of a product that were put into a list. */
    public record Added(Cases more, Cases now) {}

    private Cases fewest(StoreCode store, Sku sku) {
        return assortment.limits(store, sku).map(CaseLimits::min).orElse(Cases.ZERO);
    }

    /** Takes suggested cases into the list: what is in it already with as many or more stays, none comes in. */
    @Transactional
    @Allowed(Role.STORE)
    public DraftChange takeSuggested(OrderNumber number, List<WantedLine> lines) {
        StoreOrder order = draft(number);
        ListBefore before = before(order);
        Map<Sku, ProductFacts> facts =
                products.facts(lines.stream().map(WantedLine::sku).toList());
        lines.stream().filter(line -> !line.cases().isZero()).forEach(line -> {
            Cases there = order.lineOf(line.sku()).map(OrderLine::requested).orElse(Cases.ZERO);
            order.put(Objects.requireNonNull(facts.get(line.sku())), there.max(line.cases()), actor.user());
        });
        return before.changedTo(order, unclear.of(order));
    }

    /**
     * Sets the cases of a line. What was seen in the list and is out of it by now was taken out by somebody: it comes back
     * only for who knows that and has seen none.
     *
     * @param seen the cases that she had before her eyes when she changed them
     */
    @Transactional
    @Allowed(Role.STORE)
    public KeptField keepCases(OrderNumber number, Sku sku, Cases seen, Cases wanted) {
        StoreOrder order = draft(number);
        Optional<OrderLine> there = order.lineOf(sku);
        if (there.isEmpty() && !seen.isZero()) {
            return KeptField.gone();
        }
        OrderLine line = there.orElseGet(() -> order.add(QuotedLine.wanted(products.facts(sku), seen, actor.user())));
        boolean kept = line.requested().equals(seen) || line.requested().equals(wanted);
        if (kept) {
            line.want(wanted, actor.user());
        }
        return new KeptField(kept, line.requested().toString(), line.wantedBy());
    }

    /** Sets the day by which the goods are wanted. */
    @Transactional
    @Allowed(Role.STORE)
    public KeptField keepDay(OrderNumber number, LocalDate seen, LocalDate wanted) {
        StoreOrder order = draft(number);
        boolean kept = order.wantedBy().equals(seen) || order.wantedBy().equals(wanted);
        if (kept) {
            order.wantBy(wanted);
        }
        return new KeptField(kept, order.wantedBy().toString(), "");
    }

    /** Takes a product out of the list; gone is gone, whoever does it first. */
    @Transactional
    @Allowed(Role.STORE)
    public DraftChange drop(OrderNumber number, Sku sku) {
        StoreOrder order = draft(number);
        ListBefore before = before(order);
        order.lineOf(sku).ifPresent(order::drop);
        return before.changedTo(order, unclear.of(order));
    }

    /** Empties the list; what it held can be brought back for a while, by whoever opens it. */
    @Transactional
    @Allowed(Role.STORE)
    public DraftChange clear(OrderNumber number) {
        StoreOrder order = draft(number);
        ListBefore before = before(order);
        order.lines().forEach(order::drop);
        unclear.of(order).forEach(unclear::remove);
        DraftChange change = before.changedTo(order, List.of());
        cleared.keep(order, actor.user(), change);
        return change;
    }

    /**
     * Makes a change undone; what somebody has changed again since stays as it is now.
     *
     * @return the lines beside the list that have come back: their new numbers by their old ones
     */
    @Transactional
    @Allowed(Role.STORE)
    public Map<Long, Long> undo(OrderNumber number, DraftChange change) {
        StoreOrder order = draft(number);
        cleared.undone(order, change);
        Map<Sku, ProductFacts> facts = products.facts(
                change.lines().stream().map(DraftChange.Line::goods).toList());
        change.lines().stream()
                .filter(line -> order.casesOf(line.goods()) == line.after())
                .forEach(line -> undo(order, line, Objects.requireNonNull(facts.get(line.goods()))));
        unclear.of(order).stream()
                .filter(line -> change.unclearCame().contains(line.id()))
                .forEach(unclear::remove);
        return change.unclearGone().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, gone -> putBack(order, gone.getValue())));
    }

    private long putBack(StoreOrder order, ListLine line) {
        UnclearLine again = new UnclearLine(order, line);
        unclear.add(again);
        return again.id();
    }

    private void undo(StoreOrder order, DraftChange.Line line, ProductFacts product) {
        if (line.before() == DraftChange.ABSENT) {
            order.lineOf(line.goods()).ifPresent(order::drop);
        } else if (line.after() == DraftChange.ABSENT) {
            order.putBack(QuotedLine.wanted(product, Cases.of(line.before()), actor.user()), line.position());
        } else {
            order.put(product, Cases.of(line.before()), actor.user());
        }
    }

    private ListBefore before(StoreOrder order) {
        return ListBefore.of(order, unclear.of(order));
    }

    private StoreOrder draft(OrderNumber number) {
        return orders.lockDraft(number, actor.stores());
    }
}
