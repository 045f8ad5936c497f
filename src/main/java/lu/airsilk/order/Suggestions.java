package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.order.cover.CoverRule;
import lu.airsilk.order.cover.SuggestedCases;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;

/** What a store should order, by what it sells and what it has or waits for. */
@ApplicationScoped
public class Suggestions {

    private static final String WAITED_FOR =
            "select l.sku, sum(cast(l.accepted as Long) * l.unitsPerCase), sum(cast(l.allocated as Long) *"
                    + " l.unitsPerCase), sum(cast(l.cancelled as Long) * l.unitsPerCase), sum(l.receivedUnits),"
                    + " sum(l.settledUnits) from OrderLine l join l.order o where o.store = :store and o.state in"
                    + " (ACCEPTED, IN_FULFILMENT) group by l.sku";

    private static final String LISTED =
            "select l.sku, l.requested from OrderLine l join l.order o where o.store = :store and o.state = DRAFT";

    /** Until the goods of a next order can be there. */
    private static final int SOON_DAYS = 7;

    /** What is sold out first; what nobody has bought comes last. Among equals what is sold most. */
    private static final Comparator<Row> MOST_URGENT = Comparator.comparingLong(
                    (Row row) -> row.figures().daysLeft().orElse(Long.MAX_VALUE))
            .thenComparing(
                    Comparator.comparingLong((Row row) -> row.figures().sold()).reversed())
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
    Promising promising;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A product that should be ordered, and why so much of it. */
    public record Row(Sku sku, Names names, SuggestedCases figures) {

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

        /** How many days the goods on the shelf last, as it sells. */
        public long daysLeft() {
            return figures.onHand() * SuggestedCases.SOLD_DAYS / Math.max(1, figures.sold());
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

    private record Listed(Sku sku, Cases cases) {}

    /** Units that a store waits for. */
    private record Waited(long onOrder, long inTheAir) {

        static final Waited NONE = new Waited(0, 0);
    }

    /** What the store's open orders add up to for a product, in units. */
    private record OpenUnits(Sku sku, long accepted, long allocated, long cancelled, long received, long settled) {

        Waited waited() {
            return new Waited(
                    Math.max(0, accepted - allocated - cancelled), Math.max(0, allocated - received - settled));
        }
    }

    /** The products of the store's assortment that it lacks, the one that is sold out first at its head. */
    @Allowed(Role.STORE)
    public List<Row> of(StoreCode store) {
        actor.stores().require(store);
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        Map<Sku, Units> sold = sales.sold(store, today.minusDays(SuggestedCases.SOLD_DAYS), today.minusDays(1));
        Map<Sku, Units> shelved = sales.shelved(store, today);
        Set<Sku> known = new HashSet<>(sold.keySet());
        known.addAll(shelved.keySet());
        known.addAll(assortment.presented(store));
        Map<Sku, CaseLimits> limits = assortment.limits(store, known);
        Map<Sku, ProductFacts> facts = products.facts(limits.keySet());
        Map<Sku, Waited> waited = waited(store);
        CoverRule cover = cover(stores.row(store).storeClass());
        Map<Storage, OptionalInt> onTheWay = daysOnTheWay(store, facts);
        return facts.values().stream()
                .filter(ProductFacts::active)
                .map(product -> row(
                        product,
                        figures(
                                units(sold, product.sku()),
                                units(shelved, product.sku()),
                                waited.getOrDefault(product.sku(), Waited.NONE),
                                terms(product, cover, shown(product, limits), onTheWay))))
                .flatMap(row -> within(row, Objects.requireNonNull(limits.get(row.sku()))).stream())
                .sorted(MOST_URGENT)
                .toList();
    }

    /** Of what is suggested, what the list that the store is filling does not have as much of yet. */
    @Allowed(Role.STORE)
    public List<Row> open(StoreCode store, List<Row> suggested) {
        actor.stores().require(store);
        Map<Sku, Cases> listed = database.createQuery(LISTED, Listed.class)
                .setParameter("store", store)
                .getResultStream()
                .collect(Collectors.toMap(Listed::sku, Listed::cases));
        return suggested.stream()
                .filter(row -> !row.isMetBy(listed.getOrDefault(row.sku(), Cases.ZERO)))
                .toList();
    }

    /** Of what is suggested, the products that are sold out within days, the first to be so first. */
    public static List<Row> runningOut(List<Row> suggested) {
        return suggested.stream()
                .filter(row -> row.figures().sold() > 0 && row.daysLeft() < SOON_DAYS)
                .sorted(Comparator.comparingLong(Row::daysLeft))
                .toList();
    }

    private static long units(Map<Sku, Units> of, Sku sku) {
        return of.getOrDefault(sku, Units.ZERO).value();
    }

    private static SuggestedCases figures(long sold, long onHand, Waited waited, SuggestedCases.Terms terms) {
        return SuggestedCases.of(sold, new SuggestedCases.Stock(onHand, waited.onOrder(), waited.inTheAir()), terms);
    }

    private static Row row(ProductFacts product, SuggestedCases figures) {
        return new Row(product.sku(), product.names(), figures);
    }

    /** Units that the assortment wants on show. */
    private static long shown(ProductFacts product, Map<Sku, CaseLimits> limits) {
        return Objects.requireNonNull(limits.get(product.sku())).presentation().value() * product.unitsPerCase();
    }

    private static SuggestedCases.Terms terms(
            ProductFacts product, CoverRule cover, long shown, Map<Storage, OptionalInt> onTheWay) {
        OptionalInt life = product.minLifeAtReceiptDays() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(
                        0,
                        product.minLifeAtReceiptDays()
                                - onTheWay.getOrDefault(product.storage(), OptionalInt.empty())
                                        .orElse(0)));
        return new SuggestedCases.Terms(
                cover.coverDays(), Math.max(shown, cover.presentationUnits()), life, product.unitsPerCase());
    }

    /** What the assortment allows at once; fewer than the least that may be ordered is nothing. */
    private static Optional<Row> within(Row row, CaseLimits limits) {
        long cases = Math.min(row.figures().cases(), limits.max().value());
        return cases < limits.min().value()
                ? Optional.empty()
                : Optional.of(new Row(row.sku(), row.names(), row.figures().atMost(cases)));
    }

    private Map<Sku, Waited> waited(StoreCode store) {
        return database.createQuery(WAITED_FOR, OpenUnits.class)
                .setParameter("store", store)
                .getResultStream()
                .collect(Collectors.toMap(OpenUnits::sku, OpenUnits::waited));
    }

    private CoverRule cover(StoreClass storeClass) {
        return database.createQuery("select c from CoverRule c where c.storeClass = :class", CoverRule.class)
                .setParameter("class", storeClass)
                .getSingleResult();
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
