package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.price.ApprovedPrice;
import lu.airsilk.catalogue.price.PriceChange;
import lu.airsilk.catalogue.price.PriceLine;
import lu.airsilk.catalogue.price.PriceListRow;
import lu.airsilk.catalogue.price.PriceStepLine;
import lu.airsilk.catalogue.price.ProductPrices;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * What suppliers ask for their goods, by approved price lists. For rules and documents of staff; never shown to a store.
 *
 * <p>In force on a day is the price of the list with the latest first day not after it, and among those the one approved
 * last: so there is one price a day, and its end needs no column.
 */
@ApplicationScoped
public class PriceDirectory {

    /** From here on, in per cent up or down, a move is asked back, wherever a price is typed. */
    public static final BigDecimal STRIKING = PriceChange.STRIKING;

    private static final ZoneId BUYERS = ZoneId.of("Europe/Luxembourg");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final String IN_FORCE =
            " from PriceLine l join SupplierPriceList p on p.id = l.listId where p.state = APPROVED"
                    + " and p.validFrom <= :day ";
    private static final String STRONGEST_FIRST = " order by p.validFrom desc, p.decidedAt desc, l.id desc";

    private static final Comparator<Money> CHEAPEST = Comparator.<Money, Boolean>comparing(
                    price -> !price.currency().equals(EURO))
            .thenComparing(Money::amount);

    private record Offer(SupplierCode supplier, Sku sku) {}

    private record Asked(SupplierCode supplier, Sku sku, BigDecimal amount, Currency currency) {

        Offer offer() {
            return new Offer(supplier, sku);
        }

        Money price() {
            return new Money(amount, currency);
        }
    }

    private record Listed(SupplierPriceList list, PriceLine line) {}

    /**
     * A price of a draft that was mistyped.
     *
     * @param change the number of the revision that mended it
     */
    public record Mend(long change, String list, Sku sku, BigDecimal before, BigDecimal after) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /** Whether a price moves so far that it is more often a slip than a price. */
    public static boolean isStriking(Money old, Money now) {
        return PriceChange.between(old, now).filter(PriceChange::isStriking).isPresent();
    }

    /** The supplier's prices of a case in force on that day; products without one are left out. */
    public Map<Sku, Money> inForce(SupplierCode supplier, Collection<Sku> skus, LocalDate day) {
        return strongest(ofSupplier(supplier, skus, day));
    }

    /**
     * The steps of the supplier's prices in force on that day, from the smallest up; a product whose price holds for any
     * quantity is left out.
     */
    public Map<Sku, List<PriceStep>> steps(SupplierCode supplier, Collection<Sku> skus, LocalDate day) {
        Map<Sku, Long> lists = new HashMap<>();
        ofSupplier(supplier, skus, day).forEach(line -> lists.putIfAbsent(line.sku(), line.listId()));
        return lists.isEmpty() ? Map.of() : stepsIn(lists);
    }

    private Map<Sku, List<PriceStep>> stepsIn(Map<Sku, Long> lists) {
        return stepLines(lists.values(), lists.keySet()).stream()
                .filter(step -> Objects.equals(step.listId(), lists.get(step.sku())))
                .collect(Collectors.groupingBy(
                        PriceStepLine::sku, Collectors.mapping(PriceStepLine::step, Collectors.toList())));
    }

    /** All steps of these products in these lists, from the smallest up. */
    public List<PriceStepLine> stepLines(Collection<Long> lists, Collection<Sku> skus) {
        Among inLists = Among.of("list", lists);
        Among these = Among.of("sku", skus);
        return inLists.bind(these.bind(database.createQuery(
                        "select s from PriceStepLine s where" + inLists.in("s.listId") + "and" + these.in("s.sku")
                                + "order by s.from",
                        PriceStepLine.class)))
                .getResultList();
    }

    /** A product that an approved price list names, and the sheet that the list came from. */
    public record Priced(
            String list, String sheet, SupplierCode supplier, Sku sku, LocalDate validFrom, Instant decidedAt) {}

    /** All approved lists of these suppliers that name any of these products, the strongest first. */
    public List<Priced> priced(Collection<SupplierCode> suppliers, Collection<Sku> skus) {
        return database.createQuery(
                        "select p.number, p.importNumber, p.supplier, l.sku, p.validFrom, p.decidedAt from PriceLine l"
                                + " join SupplierPriceList p on p.id = l.listId where p.state = APPROVED"
                                + " and p.supplier in :suppliers and l.sku in :skus" + STRONGEST_FIRST,
                        Priced.class)
                .setParameter("suppliers", suppliers)
                .setParameter("skus", skus)
                .getResultList();
    }

    /** What these revisions have mended in these price lists, each move of a product's prices once. */
    public List<Mend> mends(Collection<Long> changes, Collection<String> lists) {
        return database.createQuery(
                        "select distinct m.revision, l.number, m.sku, m.before, m.after from PriceMend m join"
                                + " SupplierPriceList l on l.id = m.listId where m.revision in :changes and l.number in"
                                + " :lists",
                        Mend.class)
                .setParameter("changes", changes)
                .setParameter("lists", lists)
                .getResultList();
    }

    /** All approved prices of a product. */
    public ProductPrices of(Sku sku) {
        List<Listed> found = database.createQuery(
                        "select p, l from PriceLine l join SupplierPriceList p on p.id = l.listId where p.state ="
                                + " APPROVED and l.sku = :sku order by p.validFrom, p.decidedAt, l.id",
                        Listed.class)
                .setParameter("sku", sku)
                .getResultList();
        Set<Long> lists = found.stream().map(listed -> listed.line().listId()).collect(Collectors.toSet());
        Map<Long, List<PriceStep>> steps = lists.isEmpty()
                ? Map.of()
                : stepLines(lists, Set.of(sku)).stream()
                        .collect(Collectors.groupingBy(
                                PriceStepLine::listId, Collectors.mapping(PriceStepLine::step, Collectors.toList())));
        return new ProductPrices(found.stream()
                .map(listed -> approved(listed.list(), listed.line(), steps))
                .toList());
    }

    private static ApprovedPrice approved(SupplierPriceList list, PriceLine line, Map<Long, List<PriceStep>> steps) {
        return new ApprovedPrice(
                list.supplier(),
                list.number(),
                list.validFrom(),
                line.unitsPerCase(),
                line.price(),
                steps.getOrDefault(line.listId(), List.of()));
    }

    /** Refuses a first day of prices that is over: orders were made by the prices of then. */
    public void refuseOver(LocalDate first) {
        if (first.isBefore(today())) {
            throw Refused.because("priceList.past", first).at("validFrom");
        }
    }

    /** The same in force today. */
    public Map<Sku, Money> inForce(SupplierCode supplier, Collection<Sku> skus) {
        return inForce(supplier, skus, today());
    }

    /** The suppliers that have an approved price for the product today, the one whose list is newest first. */
    public List<SupplierCode> suppliersOf(Sku sku) {
        return database.createQuery(
                        "select p.supplier" + IN_FORCE + "and l.sku = :sku group by p.supplier"
                                + " order by max(p.validFrom) desc, p.supplier",
                        SupplierCode.class)
                .setParameter("day", today())
                .setParameter("sku", sku)
                .getResultList();
    }

    /** Of each product the supplier whose approved price is the strongest today; products without a price are left out. */
    public Map<Sku, SupplierCode> suppliersOf(Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Map<Sku, SupplierCode> suppliers = new HashMap<>();
        strongestFirst(skus, today())
                .forEach(asked ->
                        suppliers.putIfAbsent(asked.offer().sku(), asked.offer().supplier()));
        return Map.copyOf(suppliers);
    }

    /** The products that the supplier has an approved price for today, by number. */
    public List<Sku> productsOf(SupplierCode supplier) {
        return database.createQuery(
                        "select distinct l.sku" + IN_FORCE + "and p.supplier = :supplier order by l.sku", Sku.class)
                .setParameter("day", today())
                .setParameter("supplier", supplier)
                .getResultList();
    }

    /** The prices that this list replaces, or would: of the supplier's other approved lists, the strongest each. */
    public Map<Sku, Money> replaced(PriceListRow list, Collection<Sku> skus) {
        return strongest(found(
                skus,
                " and p.supplier = :supplier and p.number < :number",
                Map.of("day", list.validFrom(), "supplier", list.supplier(), "number", list.number())));
    }

    /** What other suppliers ask for them on the day from which this list holds, the strongest price each. */
    public Map<Sku, Money> elsewhere(PriceListRow list, Collection<Sku> skus) {
        return strongest(found(
                skus, " and p.supplier <> :supplier", Map.of("day", list.validFrom(), "supplier", list.supplier())));
    }

    private List<PriceLine> ofSupplier(SupplierCode supplier, Collection<Sku> skus, LocalDate day) {
        return found(skus, " and p.supplier = :supplier", Map.of("day", day, "supplier", supplier));
    }

    /** The lines in force, the strongest first. */
    private List<PriceLine> found(Collection<Sku> skus, String narrower, Map<String, Object> values) {
        if (skus.isEmpty()) {
            return List.of();
        }
        Among these = Among.of("sku", skus);
        TypedQuery<PriceLine> query = these.bind(database.createQuery(
                "select l" + IN_FORCE + "and" + these.in("l.sku") + narrower + STRONGEST_FIRST, PriceLine.class));
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Map<Sku, Money> strongest(List<PriceLine> strongestFirst) {
        Map<Sku, Money> prices = new HashMap<>();
        strongestFirst.forEach(line -> prices.putIfAbsent(line.sku(), line.price()));
        return prices;
    }

    /** The buyers' day. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(BUYERS));
    }

    /**
     * The lowest approved price of a case that any supplier asks on that day; products without a price are left out. A
     * price in euros goes before one in another currency, since amounts compare in one currency only.
     */
    public Map<Sku, Money> lowest(Collection<Sku> skus, LocalDate day) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Map<Offer, Money> inForce = new LinkedHashMap<>();
        strongestFirst(skus, day).forEach(asked -> inForce.putIfAbsent(asked.offer(), asked.price()));
        Map<Sku, Money> lowest = new HashMap<>();
        inForce.forEach((offer, price) -> lowest.merge(offer.sku(), price, BinaryOperator.minBy(CHEAPEST)));
        return Map.copyOf(lowest);
    }

    private List<Asked> strongestFirst(Collection<Sku> skus, LocalDate day) {
        Among these = Among.of("sku", skus);
        return these.bind(database.createQuery(
                        "select p.supplier, l.sku, l.amount, l.currency" + IN_FORCE + "and" + these.in("l.sku")
                                + STRONGEST_FIRST,
                        Asked.class))
                .setParameter("day", day)
                .getResultList();
    }
}
