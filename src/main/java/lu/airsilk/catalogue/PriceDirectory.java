package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;

/**
 * What suppliers ask for their goods, by approved price lists. For rules and documents of staff; never shown to a store.
 *
 * <p>In force on a day is the price of the list with the latest first day not after it, and among those the one approved
 * last: so there is one price a day, and its end needs no column.
 */
@ApplicationScoped
public class PriceDirectory {

    private static final ZoneId BUYERS = ZoneId.of("Europe/Luxembourg");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final String IN_FORCE =
            " from PriceLine l join SupplierPriceList p on p.id = l.listId where p.state = APPROVED"
                    + " and p.validFrom <= :day ";

    private static final Comparator<Money> CHEAPEST = Comparator.<Money, Boolean>comparing(
                    price -> !price.currency().equals(EURO))
            .thenComparing(Money::amount);

    private record Offer(SupplierCode supplier, Sku sku) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /** The price of one case on that day; empty when no approved list of the supplier has one. */
    public Optional<Money> price(SupplierCode supplier, Sku sku, LocalDate day) {
        return database.createQuery(
                        "select l" + IN_FORCE + "and p.supplier = :supplier and l.sku = :sku"
                                + " order by p.validFrom desc, p.decidedAt desc, l.id desc",
                        PriceLine.class)
                .setParameter("day", day)
                .setParameter("supplier", supplier)
                .setParameter("sku", sku)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PriceLine::price);
    }

    /**
     * The steps of the supplier's prices in force on that day, from the smallest up; a product whose price holds for any
     * quantity is left out.
     */
    public Map<Sku, List<PriceStep>> steps(SupplierCode supplier, Collection<Sku> skus, LocalDate day) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Map<Sku, Long> lists = new HashMap<>();
        strongestFirst(skus, day).stream()
                .filter(row -> row[0].equals(supplier))
                .map(row -> (PriceLine) row[1])
                .forEach(line -> lists.putIfAbsent(line.sku(), line.listId()));
        return lists.isEmpty() ? Map.of() : stepsIn(lists);
    }

    private Map<Sku, List<PriceStep>> stepsIn(Map<Sku, Long> lists) {
        return stepLines(lists.values(), lists.keySet()).stream()
                .filter(step -> Objects.equals(step.listId(), lists.get(step.sku())))
                .collect(Collectors.groupingBy(
                        PriceStepLine::sku, Collectors.mapping(PriceStepLine::step, Collectors.toList())));
    }

    /** All steps of these products in these lists, from the smallest up. */
    List<PriceStepLine> stepLines(Collection<Long> lists, Collection<Sku> skus) {
        return database.createQuery(
                        "select s from PriceStepLine s where s.listId in :lists and s.sku in :skus order by s.from",
                        PriceStepLine.class)
                .setParameter("lists", lists)
                .setParameter("skus", skus)
                .getResultList();
    }

    /** All approved prices of a product. */
    ProductPrices of(Sku sku) {
        List<Object[]> found = database.createQuery(
                        "select p, l from PriceLine l join SupplierPriceList p on p.id = l.listId where p.state = APPROVED"
                                + " and l.sku = :sku order by p.validFrom, p.decidedAt, l.id",
                        Object[].class)
                .setParameter("sku", sku)
                .getResultList();
        Set<Long> lists =
                found.stream().map(row -> ((PriceLine) row[1]).listId()).collect(Collectors.toSet());
        Map<Long, List<PriceStep>> steps = lists.isEmpty()
                ? Map.of()
                : stepLines(lists, Set.of(sku)).stream()
                        .collect(Collectors.groupingBy(
                                PriceStepLine::listId, Collectors.mapping(PriceStepLine::step, Collectors.toList())));
        return new ProductPrices(found.stream()
                .map(row -> approved((SupplierPriceList) row[0], (PriceLine) row[1], steps))
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

    /** The supplier's prices in force today; products without one are left out. */
    Map<Sku, Money> inForce(SupplierCode supplier, Collection<Sku> skus) {
        Map<Sku, Money> prices = new HashMap<>();
        if (!skus.isEmpty()) {
            database.createQuery(
                            "select l" + IN_FORCE + "and p.supplier = :supplier and l.sku in :skus"
                                    + " order by p.validFrom desc, p.decidedAt desc, l.id desc",
                            PriceLine.class)
                    .setParameter("day", today())
                    .setParameter("supplier", supplier)
                    .setParameter("skus", skus)
                    .getResultStream()
                    .forEach(line -> prices.putIfAbsent(line.sku(), line.price()));
        }
        return prices;
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

    /** The products that the supplier has an approved price for today, by number. */
    public List<Sku> productsOf(SupplierCode supplier) {
        return database.createQuery(
                        "select distinct l.sku" + IN_FORCE + "and p.supplier = :supplier order by l.sku", Sku.class)
                .setParameter("day", today())
                .setParameter("supplier", supplier)
                .getResultList();
    }

    /** The prices that this list replaces, or would: of the supplier's other approved lists, the strongest each. */
    Map<Sku, Money> replaced(PriceListRow list, Collection<Sku> skus) {
        Map<Sku, Money> prices = new HashMap<>();
        if (!skus.isEmpty()) {
            database.createQuery(
                            "select l" + IN_FORCE + "and p.supplier = :supplier and l.sku in :skus"
                                    + " and p.number < :number"
                                    + " order by p.validFrom desc, p.decidedAt desc, l.id desc",
                            PriceLine.class)
                    .setParameter("day", list.validFrom())
                    .setParameter("supplier", list.supplier())
                    .setParameter("skus", skus)
                    .setParameter("number", list.number())
                    .getResultStream()
                    .forEach(line -> prices.putIfAbsent(line.sku(), line.price()));
        }
        return prices;
    }

    /** The buyers' day. */
    LocalDate today() {
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
        strongestFirst(skus, day)
                .forEach(row -> inForce.putIfAbsent(
                        new Offer((SupplierCode) row[0], ((PriceLine) row[1]).sku()), ((PriceLine) row[1]).price()));
        Map<Sku, Money> lowest = new HashMap<>();
        inForce.forEach((offer, price) -> lowest.merge(offer.sku(), price, BinaryOperator.minBy(CHEAPEST)));
        return Map.copyOf(lowest);
    }

    private List<Object[]> strongestFirst(Collection<Sku> skus, LocalDate day) {
        return database.createQuery(
                        "select p.supplier, l" + IN_FORCE + "and l.sku in :skus"
                                + " order by p.validFrom desc, p.decidedAt desc, l.id desc",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("skus", skus)
                .getResultList();
    }
}
