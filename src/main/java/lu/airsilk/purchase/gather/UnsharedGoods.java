package lu.airsilk.purchase.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.UnderWay;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/** What comes of products and is nobody's yet: at the hub, in the air, or being bought for a flight that is still to leave. */
@ApplicationScoped
public class UnsharedGoods {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    SupplyBook supplies;

    @Inject
    FlightNeeds flights;

    @Inject
    @Any
    Instance<UnderWay> underWay;

    @Inject
    Clock clock;

    /**
     * Cases of a product that are being bought.
     *
     * @param ready when the supplier has them ready; missing as long as it has not said
     * @param flight that they are bought for; missing when none is planned
     */
    private record Bought(
            String order,
            Sku sku,
            long cases,
            @Nullable LocalDate ready,
            @Nullable String flight) {

        Bought on(FlightKey other) {
            return new Bought(order, sku, cases, ready, other.toString());
        }
    }

    /** Goods of a product; without an order what is there or flies already. */
    private record Goods(Sku sku, String order, Foresight.Coming coming) {

        boolean comeBefore(Instant landing, PurchaseOrderNumber own) {
            return coming.at().isBefore(landing) || (coming.at().equals(landing) && order.compareTo(own.number()) < 0);
        }
    }

    /** By product; goods of which nobody knows when they come are not in the answer. */
    public Map<Sku, List<Foresight.Coming>> of(Collection<Sku> skus) {
        return bySku(Stream.concat(free(skus), coming(bought(skus))));
    }

    /** The same as if what of this order is on no waybill yet were bought for this departure. */
    public Map<Sku, List<Foresight.Coming>> of(Collection<Sku> skus, PurchaseOrderNumber order, FlightKey flight) {
        return bySku(Stream.concat(
                free(skus),
                coming(bought(skus).map(one -> one.order().equals(order.number()) ? one.on(flight) : one))));
    }

    /**
     * The goods of an order, and what comes before them.
     *
     * @param flight that they take; empty when none is planned: then all others come before
     */
    OrderedGoods of(PurchaseOrderNumber order, Optional<FlightRow> flight, Collection<Sku> skus) {
        Instant landing = flight.map(FlightRow::arrives).orElse(Instant.MAX);
        Map<Boolean, List<Bought>> bought = bought(skus)
                .collect(Collectors.partitioningBy(one -> one.order().equals(order.number())));
        List<Bought> own = bought.getOrDefault(true, List.of());
        Stream<Bought> others = bought.getOrDefault(false, List.of()).stream();
        return new OrderedGoods(
                bySku(Stream.concat(free(skus), coming(others)).filter(goods -> goods.comeBefore(landing, order))),
                own.stream().collect(Collectors.toMap(Bought::sku, one -> Cases.of(one.cases()), Cases::plus)));
    }

    private static Map<Sku, List<Foresight.Coming>> bySku(Stream<Goods> goods) {
        return goods.filter(each -> !each.coming().cases().isZero())
                .collect(Collectors.groupingBy(Goods::sku, Collectors.mapping(Goods::coming, Collectors.toList())));
    }

    /** At the hub now; of what flies those who fly it know how far it is. */
    private Stream<Goods> free(Collection<Sku> skus) {
        List<SupplyRow> rows = supplies.supplies(skus, Set.of(SupplyKind.CONSIGNMENT_LINE, SupplyKind.LOT));
        Map<String, UnderWay.Coming> flying = underWay.stream()
                .filter(door -> door.kind() == SupplyKind.CONSIGNMENT_LINE)
                .flatMap(door -> door.of(flying(rows)).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return rows.stream().flatMap(row -> coming(row, flying).map(each -> new Goods(row.sku(), "", each)).stream());
    }

    private static List<String> flying(List<SupplyRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == SupplyKind.CONSIGNMENT_LINE)
                .map(SupplyRow::reference)
                .toList();
    }

    private Optional<Foresight.Coming> coming(SupplyRow row, Map<String, UnderWay.Coming> flying) {
        return row.kind() == SupplyKind.LOT
                ? Optional.of(new Foresight.Coming(cases(row), Waypoint.AT_HUB, clock.instant()))
                : Optional.ofNullable(flying.get(row.reference()))
                        .map(each -> new Foresight.Coming(cases(row), each.waypoint(), each.at()));
    }

    private static Cases cases(SupplyRow row) {
        return row.pack().wholeCasesIn(row.free());
    }

    private Stream<Goods> coming(Stream<Bought> bought) {
        List<FlightRow> open = flights.open();
        return bought.flatMap(one -> flight(open, one.ready(), one.flight())
                .map(flight -> new Goods(
                        one.sku(),
                        one.order(),
                        new Foresight.Coming(Cases.of(one.cases()), Waypoint.PLANNED, flight.arrives())))
                .stream());
    }

    private Stream<Bought> bought(Collection<Sku> skus) {
        return database.createQuery(
                        "select o.number, l.sku, (case when o.state in (DRAFT, SUBMITTED, APPROVED, SENT)"
                                + " then cast(l.ordered as Long) - cast(l.cancelled as Long)"
                                + " else cast(l.confirmed as Long) end) - cast(l.consigned as Long) - "
                                + SupplyBook.reservedCases("concat(o.number, '/', cast(l.position as String))")
                                + ", l.shipDay, o.flight"
                                + " from PurchaseLine l join l.order o where o.state <> CANCELLED and l.sku in :skus",
                        Bought.class)
                .setParameter("skus", skus)
                .getResultStream();
    }

    /** The one that they were bought for, as long as they reach it; else the next that they do. */
    static Optional<FlightRow> flight(List<FlightRow> open, @Nullable LocalDate ready, @Nullable String boughtFor) {
        Optional<FlightKey> planned = Optional.ofNullable(boughtFor).map(FlightKey::of);
        List<FlightRow> reached = open.stream()
                .filter(flight -> ready == null || !flight.readyBy().isBefore(ready))
                .filter(flight ->
                        planned.filter(key -> flight.day().isBefore(key.day())).isEmpty())
                .toList();
        return reached.stream()
                .filter(flight -> planned.filter(flight.key()::equals).isPresent())
                .findFirst()
                .or(() -> reached.stream().findFirst());
    }
}
