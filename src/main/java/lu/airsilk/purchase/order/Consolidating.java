package lu.airsilk.purchase.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Numbers;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.gather.CaseTiers;
import lu.airsilk.purchase.gather.Departures;
import lu.airsilk.purchase.gather.FlightNeeds;
import lu.airsilk.purchase.gather.PricedNeed;
import lu.airsilk.purchase.gather.UnboughtDemand;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;

/** Gathers the stores' open demand into a purchase order. */
@ApplicationScoped
public class Consolidating {

    @Inject
    PurchaseOrders orders;

    @Inject
    PurchaseTurns turns;

    @Inject
    UnboughtDemand demand;

    @Inject
    PriceDirectory prices;

    @Inject
    ProductDirectory products;

    @Inject
    SupplierDirectory suppliers;

    @Inject
    FlightNeeds needs;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    /**
     * Makes a draft of all that stores wait for and that is neither bought, in the air nor free at the hub.
     *
     * @param skus only these products; all that the supplier has an approved price for when empty
     */
    @Transactional
    @Allowed(Role.BUYER)
    public List<PurchaseOrderNumber> consolidate(SupplierCode supplier, List<Sku> skus) {
        suppliers.require(supplier);
        Set<Sku> offered = new HashSet<>(prices.productsOf(supplier));
        skus.forEach(sku -> Refused.unless(offered.contains(sku), "purchase.noPrice", supplier, sku));
        Map<Sku, Cases> missing = demand.missing(skus.isEmpty() ? offered : skus);
        Refused.unless(!missing.isEmpty(), "purchase.nothingToBuy", supplier);
        return List.of(order(supplier, missing, needs.wanted(missing, leadDays(supplier))));
    }

    /**
     * The same as one order for each departure: the last one that has the goods on the shelf as they are wanted.
     *
     * @param skus only these products; all that the supplier has an approved price for when empty
     */
    @Transactional
    @Allowed(Role.BUYER)
    public List<PurchaseOrderNumber> consolidateByFlight(SupplierCode supplier, List<Sku> skus) {
        suppliers.require(supplier);
        Map<Sku, Cases> missing = demand.missing(skus.isEmpty() ? prices.productsOf(supplier) : skus);
        Refused.unless(!missing.isEmpty(), "purchase.nothingToBuy", supplier);
        Map<Sku, Optional<Departures.Choice>> flights = needs.wanted(missing, leadDays(supplier));
        return missing.keySet().stream()
                .collect(Collectors.groupingBy(
                        sku -> flights.getOrDefault(sku, Optional.empty())
                                .map(Departures.Choice::flight)
                                .orElse(""),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(group -> order(
                        supplier,
                        group.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        sku -> missing.getOrDefault(sku, Cases.ZERO),
                                        Cases::plus,
                                        TreeMap::new)),
                        flights))
                .toList();
    }

    private PurchaseOrderNumber order(
            SupplierCode supplier, Map<Sku, Cases> missing, Map<Sku, Optional<Departures.Choice>> flights) {
        PurchaseOrderNumber number = new PurchaseOrderNumber(numbers.next("PO"));
        PurchaseOrder order = new PurchaseOrder(number, supplier, clock.instant(), priced(supplier, missing, flights));
        order.fliesWith(missing.keySet().stream()
                .flatMap(sku -> flights.getOrDefault(sku, Optional.empty()).stream())
                .min(Comparator.comparing(Departures.Choice::landing))
                .map(Departures.Choice::flight));
        orders.add(order);
        turns.note(number, PurchaseStep.GATHERED);
        return number;
    }

    private int leadDays(SupplierCode supplier) {
        return suppliers.require(supplier).terms().leadDays();
    }

    private List<PricedNeed> priced(
            SupplierCode supplier, Map<Sku, Cases> missing, Map<Sku, Optional<Departures.Choice>> flights) {
        Map<Sku, ProductFacts> facts = products.facts(missing.keySet());
        LocalDate today = clock.instant().atZone(Zones.LUX).toLocalDate();
        Map<Sku, Money> plain = prices.inForce(supplier, missing.keySet(), today);
        Map<Sku, List<PriceStep>> steps = prices.steps(supplier, missing.keySet(), today);
        return missing.entrySet().stream()
                .map(need -> {
                    Money price = Optional.ofNullable(plain.get(need.getKey()))
                            .orElseThrow(() -> Refused.because("purchase.noPrice", supplier, need.getKey()));
                    CaseTiers.Bought bought =
                            bought(need.getValue(), price, steps.getOrDefault(need.getKey(), List.of()));
                    return new PricedNeed(
                            need.getKey(),
                            Objects.requireNonNull(facts.get(need.getKey())).pack(),
                            bought.cases(),
                            bought.price(),
                            flights.getOrDefault(need.getKey(), Optional.empty())
                                    .map(Departures.Choice::requiredBy));
                })
                .toList();
    }

    /** By the steps of the list in force; by its price for any quantity when it has none. */
    private static CaseTiers.Bought bought(Cases need, Money price, List<PriceStep> steps) {
        return steps.isEmpty()
                ? new CaseTiers.Bought(need, price)
                : new CaseTiers(steps.stream()
                                .map(step -> new CaseTiers.Step(step.from(), step.price()))
                                .toList())
                        .buy(need);
    }
}
