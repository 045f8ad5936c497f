package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
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
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.cover.Pace;
import lu.airsilk.order.cover.SuggestedCases;
import lu.airsilk.order.forecast.LatelySold;
import lu.airsilk.order.forecast.StoreForecasts;
import lu.airsilk.order.forecast.rule.UsualSales;
import lu.airsilk.order.like.LikeProducts;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.order.promotion.PromotedDays;
import lu.airsilk.setting.Settings;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.SalesBook.SoldOnDay;

/** What a store sells, has and waits for of each of its products. */
@ApplicationScoped
class StoreNeeds {

    /** Of what is sent and not accepted yet, all that is asked for; of what is accepted, what is. */
    private static final String WAITED_FOR =
            "select l.sku, sum(case when o.state in (WAITING_OWNER, SUBMITTED) then cast(l.requested as Long)"
                    + " else cast(l.accepted as Long) end * l.unitsPerCase), sum(cast(l.allocated as Long) *"
                    + " l.unitsPerCase), sum(cast(l.cancelled as Long) * l.unitsPerCase), sum(l.receivedUnits),"
                    + " sum(l.settledUnits) from OrderLine l join l.order o where o.store = :store and o.state in"
                    + " (WAITING_OWNER, SUBMITTED, ACCEPTED, IN_FULFILMENT) group by l.sku";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    SalesBook sales;

    @Inject
    ProductDirectory products;

    @Inject
    Assortment assortment;

    @Inject
    LikeProducts likes;

    @Inject
    Settings settings;

    @Inject
    Promising promising;

    @Inject
    LandedQuotes quotes;

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
     * What a store sells, has and waits for.
     *
     * @param sold in the last weeks
     * @param like what is new in the store, each with what it sells like
     */
    private record Sells(
            Map<Sku, LatelySold> sold,
            Map<Sku, UsualSales> expected,
            Map<Sku, Sku> like,
            Map<Sku, Units> shelved,
            Map<Sku, Waited> waited) {

        Set<Sku> known() {
            Set<Sku> known = new HashSet<>(expected.keySet());
            known.addAll(like.keySet());
            known.addAll(shelved.keySet());
            return known;
        }

        LatelySold soldOf(Sku sku) {
            return sold.getOrDefault(sku, LatelySold.NOTHING);
        }

        UsualSales usual(Sku sku) {
            return expected.getOrDefault(like.getOrDefault(sku, sku), UsualSales.NONE);
        }

        SuggestedCases.Stock stock(Sku sku) {
            return waited.getOrDefault(sku, Waited.NONE).with(units(shelved, sku));
        }

        Pace pace(Sku sku, PromotedDays plan, LocalDate today, int days) {
            return Pace.of(usual(sku), plan.count(sku, today, days), days, stock(sku));
        }
    }

    /** Of the products that the store sells, has or should show, those that are still sold. */
    List<ShelfNeed> of(StoreRow place, LocalDate today, PromotedDays plan) {
        StoreCode store = place.code();
        Sells sells = sells(store, today, plan);
        Set<Sku> known = sells.known();
        known.addAll(assortment.presented(store));
        Map<Sku, CaseLimits> limits = assortment.limits(store, known);
        Map<Sku, ProductFacts> facts = products.facts(limits.keySet());
        Map<Storage, OptionalInt> onTheWay = daysOnTheWay(store, facts);
        Map<Sku, BigDecimal> margins = margins(facts);
        Map<Sku, Names> measures = products.names(Set.copyOf(sells.like().values()));
        return facts.values().stream()
                .filter(ProductFacts::active)
                .map(product -> new ShelfNeed(
                        product,
                        sells.soldOf(product.sku()),
                        sells.usual(product.sku()),
                        Optional.ofNullable(sells.like().get(product.sku())).map(measures::get),
                        sells.stock(product.sku()),
                        shown(product, limits),
                        life(product, onTheWay),
                        Optional.ofNullable(margins.get(product.sku())),
                        Objects.requireNonNull(limits.get(product.sku()))))
                .toList();
    }

    /** How the store sells these while they keep so many days; nothing of what it neither sells nor sells like others. */
    Map<Sku, Pace> paces(StoreCode store, LocalDate today, PromotedDays plan, Map<Sku, Integer> life) {
        Sells sells = sells(store, today, plan);
        return life.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> sells.pace(each.getKey(), plan, today, each.getValue())));
    }

    private Sells sells(StoreCode store, LocalDate today, PromotedDays plan) {
        List<SoldOnDay> told = sales.byDay(store, today.minusDays(StoreForecasts.DAYS), today.minusDays(1));
        Map<Sku, Units> shelved = sales.shelved(store, today);
        return new Sells(
                StoreForecasts.lately(told, there(shelved), plan, today),
                StoreForecasts.of(told, there(shelved), plan, settings.promotionPercent()),
                like(established(told, today)),
                shelved,
                waited(store));
    }

    /** What has been sold for some weeks, so that it tells for itself what it sells. */
    private static Set<Sku> established(List<SoldOnDay> told, LocalDate today) {
        LocalDate since = today.minusDays(LatelySold.DAYS);
        return told.stream()
                .filter(sold -> !sold.day().isAfter(since))
                .map(SoldOnDay::sku)
                .collect(Collectors.toSet());
    }

    /** What is new in the store, each with the established product that it sells like. */
    private Map<Sku, Sku> like(Set<Sku> established) {
        return likes.all().entrySet().stream()
                .filter(one -> !established.contains(one.getKey()) && established.contains(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is earned of goods that perish, as far as they have a price and anything is earned at all. */
    private Map<Sku, BigDecimal> margins(Map<Sku, ProductFacts> facts) {
        Map<Sku, ProductFacts> perishing = facts.values().stream()
                .filter(product -> product.active() && product.minLifeAtReceiptDays() > 0)
                .collect(Collectors.toMap(ProductFacts::sku, product -> product));
        Map<Sku, BigDecimal> margins = new HashMap<>();
        quotes.quotes(perishing).forEach((sku, quote) -> margins.put(sku, quote.margin()));
        margins.values().removeIf(margin -> margin.signum() <= 0);
        return margins;
    }

    /** What was on the shelves once and is gone is none of them. */
    private static Set<Sku> there(Map<Sku, Units> shelved) {
        return shelved.entrySet().stream()
                .filter(product -> !product.getValue().isZero())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
