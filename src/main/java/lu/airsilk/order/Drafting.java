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
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreLock;
import lu.airsilk.location.Zones;
import lu.airsilk.order.logic.ListLine;
import lu.airsilk.platform.Numbers;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;

/**
 * Fills the list that a store is about to order. Each change is kept at once, field by field: two people at one list
 * only meet where they change the same field, and then neither overwrites the other without knowing.
 */
@ApplicationScoped
public class Drafting {

    private static final int USUAL_DAYS = 14;
    private static final int MOST_LINES = 2_000;

    @Inject
    Orders orders;

    @Inject
    UnclearLines unclear;

    @Inject
    ListJudge judge;

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
     * Puts a pasted, loaded, repeated or templated list into the order: what is understood becomes a line, or the new
     * number of its line; what is not waits beside it with all its faults told at once.
     */
    @Transactional
    @Allowed(Role.STORE)
    public TakenList take(OrderNumber number, List<ListLine> list) {
        Refused.unless(!list.isEmpty(), "order.listEmpty");
        Refused.unless(list.size() <= MOST_LINES, "order.listTooLong", list.size(), MOST_LINES);
        StoreOrder order = draft(number);
        List<ListJudge.Judged> judged = judge.judge(order.store(), list);
        int taken = 0;
        for (int i = 0; i < list.size(); i++) {
            switch (judged.get(i)) {
                case ListJudge.Clear clear -> {
                    put(order, clear.product(), clear.cases());
                    taken++;
                }
                case ListJudge.Unclear _ -> unclear.add(new UnclearLine(order, list.get(i)));
            }
        }
        return new TakenList(taken, list.size() - taken);
    }

    /** Adds cases of a product: more on its line, or a new line, which begins with the fewest that the store may order. */
    @Transactional
    @Allowed(Role.STORE)
    public void add(OrderNumber number, Sku sku, Cases cases) {
        StoreOrder order = draft(number);
        Cases wanted = order.lineOf(sku)
                .map(line -> line.requested().plus(cases))
                .orElseGet(() -> cases.max(fewest(order.store(), sku)));
        put(order, products.facts(sku), wanted);
    }

    private Cases fewest(StoreCode store, Sku sku) {
        return assortment.limits(store, sku).map(CaseLimits::min).orElse(Cases.ZERO);
    }

    /** Takes suggested cases into the list: what is in it already with as many or more stays. */
    @Transactional
    @Allowed(Role.STORE)
    public void takeSuggested(OrderNumber number, List<WantedLine> lines) {
        StoreOrder order = draft(number);
        Map<Sku, ProductFacts> facts =
                products.facts(lines.stream().map(WantedLine::sku).toList());
        lines.forEach(line -> {
            Cases before = order.lineOf(line.sku()).map(OrderLine::requested).orElse(Cases.ZERO);
            put(order, Objects.requireNonNull(facts.get(line.sku())), before.max(line.cases()));
        });
    }

    private OrderLine put(StoreOrder order, ProductFacts product, Cases cases) {
        Optional<OrderLine> there = order.lineOf(product.sku());
        there.ifPresent(line -> line.want(cases, actor.user()));
        return there.orElseGet(() -> order.add(QuotedLine.wanted(product, cases, actor.user())));
    }

    /**
     * Sets the cases of a line.
     *
     * @param seen the cases that she had before her eyes when she changed them
     */
    @Transactional
    @Allowed(Role.STORE)
    public KeptField keepCases(OrderNumber number, Sku sku, Cases seen, Cases wanted) {
        StoreOrder order = draft(number);
        OrderLine line = order.lineOf(sku)
                .orElseGet(() -> order.add(QuotedLine.wanted(products.facts(sku), seen, actor.user())));
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
    public void drop(OrderNumber number, Sku sku) {
        StoreOrder order = draft(number);
        order.lineOf(sku).ifPresent(order::drop);
    }

    /** Writes an unclear line otherwise; it becomes a line of the order when it is understood now, else it stays. */
    @Transactional
    @Allowed(Role.STORE)
    public TakenList mend(OrderNumber number, long line, String what, String cases) {
        StoreOrder order = draft(number);
        UnclearLine mended = unclear.get(order, line);
        mended.rewrite(new ListLine(mended.line().row(), what, cases));
        return switch (judge.judge(order.store(), List.of(mended.line())).getFirst()) {
            case ListJudge.Clear clear -> {
                put(order, clear.product(), clear.cases());
                unclear.remove(mended);
                yield new TakenList(1, 0);
            }
            case ListJudge.Unclear _ -> new TakenList(0, 1);
        };
    }

    /** Throws unclear lines away: this one, or all when none is named. */
    @Transactional
    @Allowed(Role.STORE)
    public void dismiss(OrderNumber number, Optional<Long> line) {
        StoreOrder order = draft(number);
        List<UnclearLine> gone = line.map(id -> List.of(unclear.get(order, id))).orElseGet(() -> unclear.of(order));
        gone.forEach(unclear::remove);
    }

    /** Empties the list. */
    @Transactional
    @Allowed(Role.STORE)
    public void clear(OrderNumber number) {
        StoreOrder order = draft(number);
        order.lines().forEach(order::drop);
        unclear.of(order).forEach(unclear::remove);
    }

    /** The draft, locked: changes of one list come one after another. */
    private StoreOrder draft(OrderNumber number) {
        StoreOrder order = orders.lock(number, actor.stores());
        order.requireDraft();
        return order;
    }
}
