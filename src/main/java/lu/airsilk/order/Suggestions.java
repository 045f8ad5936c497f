package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.CoverRules;
import lu.airsilk.order.cover.Covers;
import lu.airsilk.order.cover.RoomLeft;
import lu.airsilk.order.cover.SuggestedCases;
import lu.airsilk.order.forecast.StoreForecasts;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.order.forecast.rule.UsualSales;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.order.promotion.PromotedDays;
import lu.airsilk.order.promotion.Promotions;
import lu.airsilk.setting.Settings;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.SalesBook.SoldOnDay;

/** What a store should order, by what it sells and what it has or waits for. */
@ApplicationScoped
public class Suggestions {

    private static final String WAITED_FOR =
            "select l.sku, sum(cast(l.accepted as Long) * l.unitsPerCase), sum(cast(l.allocated as Long) *"
                    + " l.unitsPerCase), sum(cast(l.cancelled as Long) * l.unitsPerCase), sum(l.receivedUnits),"
                    + " sum(l.settledUnits) from OrderLine l join l.order o where o.store = :store and o.state in"
                    + " (ACCEPTED, IN_FULFILMENT) group by l.sku";

    private static final String LISTED =
            "select l.sku, sum(cast(l.requested as Long)) from OrderLine l join l.order o where o.store = :store and o.state in"
                    + " (DRAFT, WAITING_OWNER) group by l.sku";

    private static final int TWO_WEEKS = 14;

    /** Promotions that begin later are not looked for: no cover is longer. */
    private static final int PLANNED_DAYS = CoverFigures.MOST_DAYS;

    /** Until the goods of a next order can be there. */
    private static final int SOON_DAYS = 7;

    /** What would be lost most of without an order; among equals what is sold most. */
    private static final Comparator<Row> MOST_URGENT = Comparator.comparingLong(
                    (Row row) -> row.figures().lost())
            .thenComparingLong(row -> row.figures().sold())
            .reversed()
            .thenComparing(Row::sku);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    SalesBook sales;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    @Inject
    Assortment assortment;

    @Inject
    CoverRules covers;

    @Inject
    Promotions promotions;

    @Inject
    Settings settings;

    @Inject
    Promising promising;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * A product that should be ordered, and why so much of it.
     *
     * @param promotion that it is more because of one; empty where none raises it
     */
    public record Row(Sku sku, Names names, SuggestedCases figures, Optional<Reason> promotion) {

        Row with(SuggestedCases other) {
            return new Row(sku, names, other, promotion);
        }

        public Cases cases() {
            return Cases.of(figures.cases());
        }

        /** For how many days the shelf still lasts; empty when nothing is sold. */
        public Optional<Long> lasts() {
            return figures.daysLeft().isPresent()
                    ? Optional.of(figures.daysLeft().getAsLong())
                    : Optional.empty();
        }

        /** Why so many: the formula with its figures. */
        public Reason formula() {
            return figures.formula();
        }

        /** How many days the goods on the shelf last, as it sells; more than anybody waits when it does not. */
        public long daysLeft() {
            return figures.daysLeft().orElse(Long.MAX_VALUE);
        }

        /** Whether a list that has so many cases of it needs no more. */
        public boolean isMetBy(Cases listed) {
            return !listed.isLessThan(cases());
        }

        /** As a line to be ordered. */
        public WantedLine wanted() {
            return new WantedLine(sku, cases());
        }
    }

    private record Listed(Sku sku, long cases) {}

    /** Units that a store waits for. */
    private record Waited(long onOrder, long inTheAir) {

        static final Waited NONE = new Waited(0, 0);

        SuggestedCases.Stock with(long onHand) {
            return new SuggestedCases.Stock(onHand, onOrder, inTheAir);
        }
    }

    /** What the store's open orders add up to for a product, in units. */
    private record OpenUnits(Sku sku, long accepted, long allocated, long cancelled, long received, long settled) {

        Waited waited() {
            return new Waited(
                    Math.max(0, accepted - allocated - cancelled), Math.max(0, allocated - received - settled));
        }
    }

    /**
     * What a store sells, has and waits for of a product, whatever rule of cover holds.
     *
     * @param expected without promotions
     * @param shown units that the assortment wants on show
     * @param life days that the goods keep on the shelf; empty for goods that keep
     */
    private record Need(
            ProductFacts product,
            long sold,
            UsualSales expected,
            SuggestedCases.Stock stock,
            long shown,
            OptionalInt life,
            CaseLimits limits) {

        Optional<Row> by(Covers.Cover cover, PromotedDays plan, LocalDate today) {
            TwoWeeks weeks = expected.over(plan.count(product.sku(), today, cover.days()), cover.days());
            SuggestedCases figures = SuggestedCases.of(
                    sold,
                    weeks,
                    stock,
                    new SuggestedCases.Terms(
                            cover.days(), Math.max(shown, cover.presentationUnits()), life, product.unitsPerCase()));
            return within(new Row(product.sku(), product.names(), figures, promoted(figures, plan, today)), limits);
        }

        private Optional<Reason> promoted(SuggestedCases figures, PromotedDays plan, LocalDate today) {
            long more = figures.usual() - expected.weeks().usual(figures.coverDays());
            return plan.next(product.sku(), today, figures.coverDays())
                    .filter(days -> more > 0)
                    .map(days -> Reason.of("suggestion.promotion", days.from(), days.to(), more, expected.times()));
        }

        /** What is sold in two weeks, promotions and all. */
        TwoWeeks inTwoWeeks(PromotedDays plan, LocalDate today) {
            return expected.over(plan.count(product.sku(), today, TWO_WEEKS), TWO_WEEKS);
        }
    }

    /** The products of the store's assortment that it lacks, the one of which most would be lost first. */
    @Allowed(Role.STORE)
    public List<Row> of(StoreCode store) {
        actor.stores().require(store);
        LocalDate today = today();
        StoreRow place = stores.row(store);
        PromotedDays plan = plan(store, today);
        return by(place, covers.covers(store, today), needs(place, today, plan), plan, today);
    }

    /** The promotions of a store as far back as its sales are looked at, and as far ahead as it is supplied at once. */
    private PromotedDays plan(StoreCode store, LocalDate today) {
        return promotions.of(store, today.minusDays(StoreForecasts.DAYS), today.plusDays(PLANNED_DAYS));
    }

    /** How many cases of what would be suggested to a store by each of these covers; for the services of others. */
    public List<Map<Sku, Cases>> by(StoreRow store, List<Covers> covers) {
        LocalDate today = today();
        PromotedDays plan = plan(store.code(), today);
        List<Need> needs = needs(store, today, plan);
        return covers.stream()
                .map(each -> cases(by(store, each, needs, plan, today)))
                .toList();
    }

    /**
     * What a store would be suggested, and what it would sell.
     *
     * @param cases of what is suggested
     * @param sold of each product in the two weeks from today
     */
    public record Planned(Map<Sku, Cases> cases, Map<Sku, TwoWeeks> sold) {}

    /** By its promotions as they are, and as they would be; for the services of others. */
    public List<Planned> planned(StoreRow store, UnaryOperator<PromotedDays> change) {
        LocalDate today = today();
        Covers inForce = covers.covers(store.code(), today);
        PromotedDays now = plan(store.code(), today);
        List<Need> needs = needs(store, today, now);
        return Stream.of(now, change.apply(now))
                .map(plan -> new Planned(
                        cases(by(store, inForce, needs, plan, today)),
                        needs.stream()
                                .collect(Collectors.toMap(
                                        need -> need.product().sku(), need -> need.inTwoWeeks(plan, today)))))
                .toList();
    }

    private static Map<Sku, Cases> cases(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::sku, Row::cases));
    }

    private static List<Row> by(StoreRow store, Covers covers, List<Need> needs, PromotedDays plan, LocalDate today) {
        Map<Sku, Need> bySku =
                needs.stream().collect(Collectors.toMap(need -> need.product().sku(), need -> need));
        List<Row> rows = needs.stream()
                .flatMap(need -> need.by(covers.of(store, category(need.product())), plan, today).stream())
                .sorted(MOST_URGENT)
                .toList();
        return within(new RoomLeft(store.room()), rows, bySku);
    }

    /** As much of them as finds room: first of all what sells, then what is there in case it sells better. */
    private static List<Row> within(RoomLeft room, List<Row> rows, Map<Sku, Need> needs) {
        List<Long> usual = rows.stream()
                .map(row -> fill(room, needs, row, row.figures().usualCases()))
                .toList();
        List<Row> fit = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            long more = row.figures().cases() - row.figures().usualCases();
            SuggestedCases figures =
                    row.figures().atMost(usual.get(place) + fill(room, needs, row, more), SuggestedCases.Bound.ROOM);
            if (need(needs, row).limits().allow(Cases.of(figures.cases()))) {
                fit.add(row.with(figures));
            }
        }
        return fit;
    }

    private static long fill(RoomLeft room, Map<Sku, Need> needs, Row row, long cases) {
        ProductFacts product = need(needs, row).product();
        return room.fill(product.storage(), product.caseVolume(), cases);
    }

    private static Need need(Map<Sku, Need> needs, Row row) {
        return Objects.requireNonNull(needs.get(row.sku()));
    }

    private static Category category(ProductFacts product) {
        return product.hsCode().map(Category::of).orElse(Category.OTHER);
    }

    private LocalDate today() {
        return clock.instant().atZone(Zones.CGO).toLocalDate();
    }

    private List<Need> needs(StoreRow place, LocalDate today, PromotedDays plan) {
        StoreCode store = place.code();
        List<SoldOnDay> told = sales.byDay(store, today.minusDays(StoreForecasts.DAYS), today.minusDays(1));
        Map<Sku, Long> sold = since(today.minusDays(SuggestedCases.SOLD_DAYS), told);
        Map<Sku, Units> shelved = sales.shelved(store, today);
        Map<Sku, UsualSales> expected = StoreForecasts.of(told, there(shelved), plan, settings.promotionPercent());
        Set<Sku> known = new HashSet<>(expected.keySet());
        known.addAll(shelved.keySet());
        known.addAll(assortment.presented(store));
        Map<Sku, CaseLimits> limits = assortment.limits(store, known);
        Map<Sku, ProductFacts> facts = products.facts(limits.keySet());
        Map<Sku, Waited> waited = waited(store);
        Map<Storage, OptionalInt> onTheWay = daysOnTheWay(store, facts);
        return facts.values().stream()
                .filter(ProductFacts::active)
                .map(product -> new Need(
                        product,
                        sold.getOrDefault(product.sku(), 0L),
                        expected.getOrDefault(product.sku(), UsualSales.NONE),
                        waited.getOrDefault(product.sku(), Waited.NONE).with(units(shelved, product.sku())),
                        shown(product, limits),
                        life(product, onTheWay),
                        Objects.requireNonNull(limits.get(product.sku()))))
                .toList();
    }

    private static Map<Sku, Long> since(LocalDate day, List<SoldOnDay> told) {
        return told.stream()
                .filter(sold -> !sold.day().isBefore(day))
                .collect(Collectors.groupingBy(SoldOnDay::sku, Collectors.summingLong(SoldOnDay::units)));
    }

    /** What was on the shelves once and is gone is none of them. */
    private static Set<Sku> there(Map<Sku, Units> shelved) {
        return shelved.entrySet().stream()
                .filter(product -> !product.getValue().isZero())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Of what is suggested, what the store's lists do not have as much of yet: the one being filled, and those that wait for its owner. */
    @Allowed(Role.STORE)
    public List<Row> open(StoreCode store, List<Row> suggested) {
        actor.stores().require(store);
        Map<Sku, Cases> listed = database.createQuery(LISTED, Listed.class)
                .setParameter("store", store)
                .getResultStream()
                .collect(Collectors.toMap(Listed::sku, line -> Cases.of(line.cases())));
        return suggested.stream()
                .filter(row -> !row.isMetBy(listed.getOrDefault(row.sku(), Cases.ZERO)))
                .toList();
    }

    /** Of what is suggested, the products that are sold out within days, the first to be so first. */
    public static List<Row> runningOut(List<Row> suggested) {
        return suggested.stream()
                .filter(row -> row.daysLeft() < SOON_DAYS)
                .sorted(Comparator.comparingLong(Row::daysLeft))
                .toList();
    }

    private static long units(Map<Sku, Units> of, Sku sku) {
        return of.getOrDefault(sku, Units.ZERO).value();
    }

    /** Units that the assortment wants on show. */
    private static long shown(ProductFacts product, Map<Sku, CaseLimits> limits) {
        return Objects.requireNonNull(limits.get(product.sku())).presentation().value() * product.unitsPerCase();
    }

    private static OptionalInt life(ProductFacts product, Map<Storage, OptionalInt> onTheWay) {
        return product.minLifeAtReceiptDays() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(
                        0,
                        product.minLifeAtReceiptDays()
                                - onTheWay.getOrDefault(product.storage(), OptionalInt.empty())
                                        .orElse(0)));
    }

    /** What the assortment allows at once; fewer than the least that may be ordered is nothing. */
    private static Optional<Row> within(Row row, CaseLimits limits) {
        SuggestedCases figures = row.figures().atMost(limits.max().value(), SuggestedCases.Bound.LIMIT);
        return figures.cases() < limits.min().value() ? Optional.empty() : Optional.of(row.with(figures));
    }

    private Map<Sku, Waited> waited(StoreCode store) {
        return database.createQuery(WAITED_FOR, OpenUnits.class)
                .setParameter("store", store)
                .getResultStream()
                .collect(Collectors.toMap(OpenUnits::sku, OpenUnits::waited));
    }

    /** Days from Europe to the shelf for goods of each temperature, by the next flight. */
    private Map<Storage, OptionalInt> daysOnTheWay(StoreCode store, Map<Sku, ProductFacts> facts) {
        Map<Storage, OptionalInt> days = new EnumMap<>(Storage.class);
        facts.values()
                .forEach(product -> days.computeIfAbsent(
                        product.storage(),
                        storage -> promising
                                .promises(store, facts, List.of(new WantedLine(product.sku(), Cases.of(1))))
                                .getFirst()
                                .daysOnTheWay()));
        return days;
    }
}
