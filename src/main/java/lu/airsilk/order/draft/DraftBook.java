package lu.airsilk.order.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.cover.Pace;
import lu.airsilk.order.demand.ClearedLists;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.demand.UnclearLine;
import lu.airsilk.order.list.ListJudge;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.LinePromise;
import lu.airsilk.order.promise.LineRule;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.Quoting;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** The list that a store is filling, to be read. */
@ApplicationScoped
public class DraftBook {

    private static final String LAST_ORDER =
            "select l.sku, l.price, l.promise from OrderLine l where l.order.id = (select max(s.id) from StoreOrder s"
                    + " where s.store = :store and s.state not in (DRAFT, WAITING_OWNER, CANCELLED))";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    ClearedLists cleared;

    @Inject
    ListJudge judge;

    @Inject
    ProductDirectory products;

    @Inject
    Assortment assortment;

    @Inject
    LandedQuotes quotes;

    @Inject
    Promising promising;

    @Inject
    OrderBudget budget;

    @Inject
    Quoting wanted;

    @Inject
    CutOffs cutOffs;

    @Inject
    Suggestions suggestions;

    /** What is known of all products of a list. */
    private record Known(
            StoreCode store,
            Map<Sku, ProductFacts> products,
            Map<Sku, CaseLimits> limits,
            Map<Sku, LandedQuote> quotes,
            Map<Sku, LastLine> last) {

        OptionalInt lifeLeft(Sku sku, Map<Sku, LinePromise> promises) {
            ProductFacts product = products.get(sku);
            return product == null
                    ? OptionalInt.empty()
                    : promises.getOrDefault(sku, LinePromise.NONE).lifeLeft(product);
        }

        /** The days that those keep which perish. */
        Map<Sku, Integer> keeping(Map<Sku, LinePromise> promises) {
            return promises.keySet().stream()
                    .filter(sku -> lifeLeft(sku, promises).isPresent())
                    .collect(Collectors.toMap(
                            Function.identity(),
                            sku -> Math.max(0, lifeLeft(sku, promises).getAsInt())));
        }
    }

    /** What the lines of a list would be promised, and how the store sells those of them that perish. */
    private record Asked(Map<Sku, LinePromise> promises, Map<Sku, Pace> paces) {

        LinePromise promise(Sku sku) {
            return promises.getOrDefault(sku, LinePromise.NONE);
        }

        Optional<DraftSheet.Outlasts> outlasts(Units ordered, ProductFacts product, OptionalInt lifeLeft) {
            Pace pace = paces.get(product.sku());
            return pace == null || lifeLeft.isEmpty()
                    ? Optional.empty()
                    : DraftSheet.Outlasts.of(ordered, pace, Math.max(0, lifeLeft.getAsInt()));
        }
    }

    /** A product's price and promise in the store's last order, if it had any. */
    private record LastLine(
            Sku sku, @Nullable FrozenPrice price, @Nullable Promise promise) {

        DraftSheet.Last shown(@Nullable ProductFacts product) {
            return new DraftSheet.Last(
                    Objects.requireNonNullElse(price, FrozenPrice.NONE),
                    product == null
                            ? OptionalInt.empty()
                            : Objects.requireNonNullElse(promise, Promise.NONE).lifeLeft(product));
        }
    }

    /** The list with all that is known of it now; unknown when it is another store's. */
    @Allowed(Role.STORE)
    public DraftSheet sheet(OrderNumber number) {
        StoreOrder order = order(number);
        List<OrderLine> lines = order.lines();
        Known known = known(order.store(), lines.stream().map(OrderLine::sku).collect(Collectors.toSet()));
        Map<Sku, LinePromise> promises = quoted(order.store(), lines, known);
        Asked asked = new Asked(promises, suggestions.paces(order.store(), known.keeping(promises)));
        LocalDate budgetDay =
                OrderBudget.day(order.wantedBy(), promises.values().stream().map(LinePromise::promise));
        return new DraftSheet(
                order.number(),
                order.store(),
                order.wantedBy(),
                wanted.dayRefusal(order.wantedBy()),
                cutOffs.next(),
                lines.stream().map(line -> line(line, asked, known)).toList(),
                unclear(order),
                budget.left(order.store(), budgetDay),
                budgetDay,
                order.returnedBecause(),
                new DraftSheet.Begun(order.placedBy(), order.placedAt()),
                cleared.of(order).map(gone -> new DraftSheet.Cleared(gone.by(), gone.at(), gone.change())),
                stamp(order));
    }

    /** Whether this is a list that has been sent, so that it is to be read as an order. */
    @Allowed(Role.STORE)
    public boolean isSent(OrderNumber number) {
        return !actor.stores()
                .query(
                        database,
                        "select o.number from StoreOrder o where o.number = :number and o.state <> DRAFT and"
                                + StoreScope.condition("o.store"),
                        String.class)
                .setParameter("number", number.number())
                .getResultList()
                .isEmpty();
    }

    /** Whether nothing is left of a list, not even what needs a look. */
    @Allowed(Role.STORE)
    public boolean isEmpty(OrderNumber number) {
        return draft(number)
                .filter(order -> order.lines().isEmpty() && waiting(order) == 0)
                .isPresent();
    }

    private long waiting(StoreOrder order) {
        return database.createQuery("select count(u) from UnclearLine u where u.orderId = :order", Long.class)
                .setParameter("order", order.id())
                .getSingleResult();
    }

    private StoreOrder order(OrderNumber number) {
        return draft(number).orElseThrow(() -> Refused.unknown("order.unknown", number));
    }

    private Optional<StoreOrder> draft(OrderNumber number) {
        return actor.stores()
                .query(
                        database,
                        "select o from StoreOrder o left join fetch o.lines where o.number = :number and o.state ="
                                + " DRAFT and" + StoreScope.condition("o.store"),
                        StoreOrder.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst();
    }

    private Known known(StoreCode store, Set<Sku> skus) {
        Map<Sku, ProductFacts> facts = products.facts(skus);
        return new Known(store, facts, assortment.limits(store, skus), quotes.quotes(facts), last(store));
    }

    private Map<Sku, LastLine> last(StoreCode store) {
        return database.createQuery(LAST_ORDER, LastLine.class)
                .setParameter("store", store)
                .getResultStream()
                .collect(Collectors.toMap(LastLine::sku, Function.identity()));
    }

    /** What each line would be promised; one that cannot be sent as it is takes no room from the others. */
    private Map<Sku, LinePromise> quoted(StoreCode store, List<OrderLine> lines, Known known) {
        List<WantedLine> sound = lines.stream()
                .filter(line -> refusal(line, known).isEmpty())
                .map(DraftBook::wanted)
                .toList();
        List<LinePromise> promises = promising.quoted(store, known.products(), sound);
        return IntStream.range(0, sound.size())
                .boxed()
                .collect(Collectors.toMap(at -> sound.get(at).sku(), promises::get));
    }

    private static Optional<Refusal> refusal(OrderLine line, Known known) {
        return LineRule.refusal(
                known.store(),
                wanted(line),
                known.products().get(line.sku()),
                known.limits().get(line.sku()));
    }

    private static WantedLine wanted(OrderLine line) {
        return new WantedLine(line.sku(), line.requested());
    }

    /** The likely days that the lines of a list were promised when it was sent; lines without a day are not in the answer. */
    @Allowed(Role.STORE)
    public Map<Sku, LocalDate> promised(OrderNumber number) {
        return actor.stores()
                .query(
                        database,
                        "select l.sku, l.promise.likely from OrderLine l where l.order.number = :number"
                                + " and l.promise.likely is not null and" + StoreScope.condition("l.order.store"),
                        PromisedDay.class)
                .setParameter("number", number.number())
                .getResultStream()
                .collect(Collectors.toMap(PromisedDay::sku, PromisedDay::day));
    }

    private record PromisedDay(Sku sku, LocalDate day) {}

    private static DraftSheet.Line line(OrderLine line, Asked asked, Known known) {
        LinePromise quoted = asked.promise(line.sku());
        ProductFacts product = known.products().get(line.sku());
        OptionalInt lifeLeft = known.lifeLeft(line.sku(), asked.promises());
        return new DraftSheet.Line(
                line.sku(),
                product == null ? Names.of("", line.sku().code()) : product.names(),
                product == null ? line.pack() : product.pack(),
                line.requested(),
                quoted.promise(),
                quoted.whyNext(),
                lifeLeft,
                Optional.ofNullable(known.quotes().get(line.sku()))
                        .map(FrozenPrice::of)
                        .orElse(FrozenPrice.NONE),
                product == null ? CubicCentimetres.ZERO : product.caseVolume().times(line.requested()),
                line.wantedBy(),
                product == null
                        ? Optional.empty()
                        : asked.outlasts(product.pack().unitsOf(line.requested()), product, lifeLeft),
                Optional.ofNullable(known.last().get(line.sku())).map(last -> last.shown(product)),
                refusal(line, known));
    }

    private List<DraftSheet.Unclear> unclear(StoreOrder order) {
        List<UnclearLine> lines = database.createQuery(
                        "select u from UnclearLine u where u.orderId = :order order by u.id", UnclearLine.class)
                .setParameter("order", order.id())
                .getResultList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<ListJudge.Judged> judged =
                judge.judge(order.store(), lines.stream().map(UnclearLine::line).toList());
        return IntStream.range(0, lines.size())
                .mapToObj(index -> unclear(order, lines.get(index), judged.get(index)))
                .toList();
    }

    private static DraftSheet.Unclear unclear(StoreOrder order, UnclearLine line, ListJudge.Judged judged) {
        return switch (judged) {
            case ListJudge.Unclear no -> unclear(line, no.why(), Optional.empty());
            case ListJudge.Barred no -> unclear(line, no.why(), Optional.empty());
            case ListJudge.Clear clear -> clear(order, line, clear.product(), clear.cases());
            case ListJudge.Twice twice -> clear(order, line, twice.product(), twice.cases());
        };
    }

    /** Its product is in the order already; or it has become clear meanwhile, since the assortment has changed. */
    private static DraftSheet.Unclear clear(StoreOrder order, UnclearLine line, ProductFacts product, Cases asked) {
        return order.lineOf(product.sku())
                .map(there -> unclear(
                        line,
                        Refusal.of(
                                "order.inList",
                                product.names(),
                                there.requested().value(),
                                asked.value()),
                        Optional.of(new DraftSheet.Again(product.sku(), there.requested(), asked))))
                .orElseGet(() -> unclear(line, Refusal.of("order.clearNow"), Optional.empty()));
    }

    private static DraftSheet.Unclear unclear(UnclearLine line, Refusal why, Optional<DraftSheet.Again> again) {
        ListLine written = line.line();
        return new DraftSheet.Unclear(line.id(), written.row(), written.what(), written.cases(), why, again);
    }

    /** Who looks at the list asks for this, not for all of it; nothing when it is no list in the making any more. */
    @Allowed(Role.STORE)
    public Optional<String> stamp(OrderNumber number) {
        return draft(number).map(this::stamp);
    }

    private String stamp(StoreOrder order) {
        long versions = order.lines().stream()
                .mapToLong(line -> line.id() * 31 + line.version())
                .sum();
        long unclear = database.createQuery(
                        "select coalesce(sum(u.id + u.version), 0) from UnclearLine u where u.orderId = :order",
                        Long.class)
                .setParameter("order", order.id())
                .getSingleResult();
        return order.version() + "." + versions + "." + unclear;
    }
}
