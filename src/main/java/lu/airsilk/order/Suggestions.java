package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.cover.BudgetLeft;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.CoverRules;
import lu.airsilk.order.cover.Covers;
import lu.airsilk.order.cover.Pace;
import lu.airsilk.order.cover.RoomLeft;
import lu.airsilk.order.cover.SuggestedCases;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.forecast.LatelySold;
import lu.airsilk.order.forecast.StoreForecasts;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.order.promise.LinePromise;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.order.promotion.PromotedDays;
import lu.airsilk.order.promotion.Promotions;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What a store should order, by what it sells and what it has or waits for. */
@ApplicationScoped
public class Suggestions {

    private static final String LISTED =
            "select o.number, l.sku, cast(l.requested as Long) from OrderLine l join l.order o where o.store = :store"
                    + " and o.state = DRAFT";

    /** Promotions that begin later are not looked for: no cover is longer. */
    private static final int PLANNED_DAYS = CoverFigures.MOST_DAYS;

    /** Until the goods of a next order can be there. */
    static final int SOON_DAYS = 7;

    /** What would be lost most of without an order; among equals what is sold most. */
    private static final Comparator<Row> MOST_URGENT = Comparator.comparingLong(
                    (Row row) -> row.figures().lost())
            .thenComparingLong(row -> row.figures().sold())
            .reversed()
            .thenComparing(Row::sku);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    StoreDirectory stores;

    @Inject
    CoverRules covers;

    @Inject
    Promotions promotions;

    @Inject
    StoreNeeds needs;

    @Inject
    Promising promising;

    @Inject
    Orders orders;

    @Inject
    OrderBudget budget;

    @Inject
    ProductDirectory products;

    @Inject
    Assortment assortment;

    @Inject
    LandedQuotes quotes;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * A product that should be ordered, and why so much of it.
     *
     * @param lately what was sold in the last four weeks
     * @param plain what is sold without promotions
     * @param lasts for how many days the shelf still lasts; empty when nothing is sold
     * @param promotion that it is more because of one; empty where none raises it
     * @param like what it is reckoned by, as long as it is new in the store; missing for what is not
     */
    public record Row(
            Sku sku,
            Names names,
            SuggestedCases figures,
            LatelySold lately,
            TwoWeeks plain,
            OptionalLong lasts,
            Optional<Reason> promotion,
            @Nullable Names like) {

        Row with(SuggestedCases other) {
            return new Row(sku, names, other, lately, plain, lasts, promotion, like);
        }

        public Cases cases() {
            return Cases.of(figures.cases());
        }

        /** How many are sold a day, and which sales say so. */
        public Reason rate() {
            BigDecimal usual = plain.perDay();
            return Reason.of(
                    rateCode(usual),
                    lately.units(),
                    lately.promotedDays(),
                    lately.promotedUnits(),
                    lately.unknownDays(),
                    lately.usualDays(),
                    lately.usualUnits(),
                    lately.perDay(),
                    usual);
        }

        private String rateCode(BigDecimal usual) {
            if (like != null) {
                return "suggestion.rateLike";
            }
            if (lately.usualDays() == 0) {
                return "suggestion.rateBefore";
            }
            return lately.perDay().compareTo(usual) == 0 ? "suggestion.rate" : "suggestion.rateSmoothed";
        }

        /** How many are needed. */
        public Reason need() {
            return figures.need(plain);
        }

        /** How many of them are missing, and how many cases that makes. */
        public Reason formula() {
            return figures.formula(plain);
        }

        /** Whether anything is sold, so that the shelf will be empty some day. */
        public boolean isSelling() {
            return lasts.isPresent();
        }

        /** How many days the goods on the shelf last, as it sells; more than anybody waits when it does not. */
        public long daysLeft() {
            return lasts.orElse(Long.MAX_VALUE);
        }

        /** As a line to be ordered. */
        public WantedLine wanted() {
            return new WantedLine(sku, cases());
        }

        /** What is still to be put into a list that has so many cases of it, as other lists of its store have. */
        public Rest beyond(Cases here, Cases beside) {
            return new Rest(this, here, beside);
        }
    }

    /**
     * What of a suggestion is not in the store's lists yet: so much they grow by when it is taken.
     *
     * @param here cases in the list into which it would be put
     * @param beside cases in other lists, as those that the owner has given back
     */
    public record Rest(Row row, Cases here, Cases beside) {

        public Cases listed() {
            return here.plus(beside);
        }

        public Cases more() {
            return row.cases().minus(row.cases().min(listed()));
        }

        public boolean isOpen() {
            return !more().isZero();
        }

        /** What the lists have of it, and what is left to be added; empty when they have none. */
        public Optional<Reason> inLists() {
            return listed().isZero()
                    ? Optional.empty()
                    : Optional.of(Reason.of("suggestion.listed", listed().value(), more().value()));
        }

        /** As a line of the list, with what that has of it already: taken twice it is not doubled. */
        public WantedLine wanted() {
            return new WantedLine(row.sku(), row.cases().minus(row.cases().min(beside)));
        }
    }

    private record Listed(String list, Sku sku, long cases) {

        boolean isIn(Optional<OrderNumber> one) {
            return one.map(OrderNumber::number).filter(list::equals).isPresent();
        }
    }

    /**
     * What a store should order.
     *
     * @param leftOut products that it lacks as well, for which the rest of its month's budget or its room is not enough
     * @param lacking all that it lacks, with as many cases as there is money and room for; none where there is for none
     */
    public record Suggested(List<Row> rows, long leftOut, List<Row> lacking) {

        /** Of what it lacks, the products that are sold out within days, the first to be so first. */
        public List<Row> runningOut() {
            return lacking.stream()
                    .filter(row -> row.daysLeft() < SOON_DAYS)
                    .sorted(Comparator.comparingLong(Row::daysLeft))
                    .toList();
        }
    }

    /** The products of the store's assortment that it lacks, the one of which most would be lost first. */
    @Allowed(Role.STORE)
    public List<Row> of(StoreCode store) {
        return all(store).rows();
    }

    /** The same, and how many its budget leaves out. */
    @Allowed(Role.STORE)
    public Suggested all(StoreCode store) {
        actor.stores().require(store);
        LocalDate today = today();
        StoreRow place = stores.row(store);
        PromotedDays plan = plan(store, today);
        return by(place, covers.covers(store, today), needs.of(place, today, plan), plan, today);
    }

    /** The promotions of a store as far back as its sales are looked at, and as far ahead as it is supplied at once. */
    private PromotedDays plan(StoreCode store, LocalDate today) {
        return promotions.of(store, today.minusDays(StoreForecasts.DAYS), today.plusDays(PLANNED_DAYS));
    }

    /** How many cases of what would be suggested to a store by each of these covers; for the services of others. */
    public List<Map<Sku, Cases>> by(StoreRow store, List<Covers> covers) {
        LocalDate today = today();
        PromotedDays plan = plan(store.code(), today);
        List<ShelfNeed> all = needs.of(store, today, plan);
        return covers.stream()
                .map(rules -> cases(by(store, rules, all, plan, today).rows()))
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
        List<ShelfNeed> all = needs.of(store, today, now);
        return Stream.of(now, change.apply(now))
                .map(plan -> new Planned(
                        cases(by(store, inForce, all, plan, today).rows()),
                        all.stream().collect(Collectors.toMap(ShelfNeed::sku, need -> need.inTwoWeeks(plan, today)))))
                .toList();
    }

    private static Map<Sku, Cases> cases(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::sku, Row::cases));
    }

    private Suggested by(StoreRow store, Covers covers, List<ShelfNeed> needs, PromotedDays plan, LocalDate today) {
        Map<Sku, ShelfNeed> bySku = needs.stream().collect(Collectors.toMap(ShelfNeed::sku, need -> need));
        Function<Map<Sku, ShelfNeed>, List<Row>> work = all -> all.values().stream()
                .flatMap(need -> need.by(covers.of(store, need.category()), plan, today).stream())
                .sorted(MOST_URGENT)
                .toList();
        List<Row> rows = work.apply(bySku);
        while (keepShorter(store.code(), bySku, rows)) {
            rows = work.apply(bySku);
        }
        return new Fitting(new RoomLeft(store.room()), left(store.code(), rows, bySku, today), bySku).of(rows);
    }

    /**
     * The very goods that so many cases would be promised of may keep shorter than the next ones that come, as those that lie
     * at the hub: then no more of them is needed than sells while they do, as their list would warn of.
     */
    private boolean keepShorter(StoreCode store, Map<Sku, ShelfNeed> needs, List<Row> rows) {
        List<WantedLine> lines = rows.stream().map(Row::wanted).toList();
        Map<Sku, ProductFacts> facts = lines.stream()
                .collect(Collectors.toMap(
                        WantedLine::sku,
                        line -> Objects.requireNonNull(needs.get(line.sku())).product()));
        List<LinePromise> promises = promising.quoted(store, facts, lines);
        boolean shorter = false;
        for (int at = 0; at < lines.size(); at++) {
            ShelfNeed need = Objects.requireNonNull(needs.get(lines.get(at).sku()));
            int keeps = Math.max(0, promises.get(at).lifeLeft(need.product()).orElse(Integer.MAX_VALUE));
            if (need.life().isPresent() && keeps < need.life().getAsInt()) {
                needs.put(need.sku(), need.keeping(keeps));
                shorter = true;
            }
        }
        return shorter;
    }

    /** How the store sells perishing products while they keep so many days; as it is suggested, so it is warned of. */
    @Allowed(Role.STORE)
    public Map<Sku, Pace> paces(StoreCode store, Map<Sku, Integer> life) {
        actor.stores().require(store);
        LocalDate today = today();
        return life.isEmpty() ? Map.of() : needs.paces(store, today, plan(store, today), life);
    }

    /** What the store can spend in the month that pays for a next order; nothing is priced where nothing limits it. */
    private BudgetLeft left(StoreCode store, List<Row> rows, Map<Sku, ShelfNeed> needs, LocalDate today) {
        Optional<StoreOrder> list = orders.draftOf(store);
        LocalDate there = today.plusDays(SOON_DAYS);
        LocalDate pays = list.map(StoreOrder::wantedBy).filter(there::isAfter).orElse(there);
        Optional<Money> left = budget.left(store, pays).map(OrderBudget.Left::money);
        if (left.isEmpty()) {
            return BudgetLeft.UNLIMITED;
        }
        Map<Sku, Cases> listed = sum(accepted(store));
        return new BudgetLeft(left.get(), prices(rows, needs, listed.keySet()), listed);
    }

    /** A slip of the finger that its list refuses costs nothing, there as here. */
    private Stream<Listed> accepted(StoreCode store) {
        List<Listed> all = lines(store);
        Map<Sku, CaseLimits> limits =
                assortment.limits(store, all.stream().map(Listed::sku).collect(Collectors.toSet()));
        return all.stream()
                .filter(line -> Optional.ofNullable(limits.get(line.sku()))
                        .filter(some -> some.allow(Cases.of(line.cases())))
                        .isPresent());
    }

    private List<Listed> lines(StoreCode store) {
        return database.createQuery(LISTED, Listed.class)
                .setParameter("store", store)
                .getResultList();
    }

    private static Map<Sku, Cases> sum(Stream<Listed> lines) {
        return lines.collect(Collectors.toMap(Listed::sku, line -> Cases.of(line.cases()), Cases::plus));
    }

    private Map<Sku, Money> prices(List<Row> rows, Map<Sku, ShelfNeed> needs, Set<Sku> listed) {
        Map<Sku, ProductFacts> facts = new HashMap<>(products.facts(listed));
        rows.forEach(row -> facts.put(
                row.sku(), Objects.requireNonNull(needs.get(row.sku())).product()));
        return quotes.quotes(facts).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, quote -> quote.getValue().landed()));
    }

    /** Puts as much of what is lacking into an order as finds room and is paid for. */
    private record Fitting(RoomLeft room, BudgetLeft budget, Map<Sku, ShelfNeed> needs) {

        /** So many cases, and why no more. */
        private record Fit(long cases, SuggestedCases.Bound bound) {

            Fit and(Fit more) {
                return new Fit(cases + more.cases, bound == SuggestedCases.Bound.NONE ? more.bound : bound);
            }
        }

        /** First of all what sells, then what is there in case it sells better. */
        Suggested of(List<Row> rows) {
            List<Fit> usual = rows.stream()
                    .map(row -> fill(row, row.figures().usualCases()))
                    .toList();
            List<Row> fit = new ArrayList<>();
            List<Row> lacking = new ArrayList<>();
            long beyond = 0;
            for (int place = 0; place < rows.size(); place++) {
                Row row = rows.get(place);
                Fit all = usual.get(place)
                        .and(fill(row, row.figures().cases() - row.figures().usualCases()));
                SuggestedCases figures = row.figures().atMost(all.cases(), all.bound());
                boolean ordered = need(row).limits().allow(Cases.of(figures.cases()));
                Row bound = row.with(ordered ? figures : figures.atMost(0, figures.bound()));
                lacking.add(bound);
                if (ordered) {
                    fit.add(bound);
                } else if (figures.bound() != SuggestedCases.Bound.NONE) {
                    beyond++;
                }
            }
            return new Suggested(fit, beyond, lacking);
        }

        private Fit fill(Row row, long cases) {
            ProductFacts product = need(row).product();
            long paid = budget.paysFor(row.sku(), cases);
            long in = room.fill(product.storage(), product.caseVolume(), paid);
            budget.spend(row.sku(), in);
            return new Fit(in, bound(cases, paid, in));
        }

        private static SuggestedCases.Bound bound(long cases, long paid, long in) {
            if (in < paid) {
                return SuggestedCases.Bound.ROOM;
            }
            return paid < cases ? SuggestedCases.Bound.BUDGET : SuggestedCases.Bound.NONE;
        }

        private ShelfNeed need(Row row) {
            return Objects.requireNonNull(needs.get(row.sku()));
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(Zones.CGO).toLocalDate();
    }

    /** What is suggested, and what of it stands already in the list that the store is filling, and in its others. */
    @Allowed(Role.STORE)
    public List<Rest> rests(StoreCode store, List<Row> suggested) {
        actor.stores().require(store);
        Optional<OrderNumber> filled = orders.draftOf(store).map(StoreOrder::number);
        List<Listed> all = lines(store);
        Map<Sku, Cases> here = sum(all.stream().filter(line -> line.isIn(filled)));
        Map<Sku, Cases> beside = sum(all.stream().filter(line -> !line.isIn(filled)));
        return suggested.stream()
                .map(row -> row.beyond(
                        here.getOrDefault(row.sku(), Cases.ZERO), beside.getOrDefault(row.sku(), Cases.ZERO)))
                .toList();
    }

    /** Of what is suggested, what the lists of the store do not have as much of yet. */
    @Allowed(Role.STORE)
    public List<Rest> open(StoreCode store, List<Row> suggested) {
        return rests(store, suggested).stream().filter(Rest::isOpen).toList();
    }

    /** What the other lists of its store have. */
    @Allowed(Role.STORE)
    public Map<Sku, Cases> beside(OrderNumber list) {
        StoreCode store = orders.get(list, actor.stores()).store();
        return sum(lines(store).stream().filter(line -> !line.isIn(Optional.of(list))));
    }
}
