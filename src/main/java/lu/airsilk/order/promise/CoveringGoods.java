package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.UnderWay;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** The supplies that cover all that waits for the products of an order, and how far their goods are. */
@ApplicationScoped
class CoveringGoods {

    private static final Set<SupplyKind> ALL = EnumSet.allOf(SupplyKind.class);

    @Inject
    SupplyBook book;

    @Inject
    Supply supply;

    @Inject
    WaitingUnits waiting;

    @Inject
    @Any
    Instance<UnderWay> underWay;

    @Inject
    Clock clock;

    /** A supply, and from where its goods come. */
    record Covering(SupplyRow row, Optional<FlightKey> flight, Waypoint waypoint, Instant at) {

        Covering(SupplyRow row, UnderWay.Coming coming) {
            this(row, Optional.of(coming.flight()), coming.waypoint(), coming.at());
        }
    }

    /** By product, as they are now: whoever orders first has them. */
    Map<Sku, List<Covering>> covering(Map<Sku, ProductFacts> products, Map<Sku, Units> wanted) {
        return reaching(rows(products, wanted));
    }

    /** The same for an order that is being sent, kept from all others until it is: nobody else sees these units free. */
    Map<Sku, List<Covering>> locked(Map<Sku, ProductFacts> products, Map<Sku, Units> wanted) {
        Set<Long> ids = rows(products, wanted).stream().map(SupplyRow::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        supply.lock(ids);
        return reaching(rows(products, wanted).stream()
                .filter(row -> ids.contains(row.id()))
                .toList());
    }

    /** What others wait for is asked only of products of which there is enough for the order itself. */
    private List<SupplyRow> rows(Map<Sku, ProductFacts> products, Map<Sku, Units> wanted) {
        List<SupplyRow> enough =
                covering(book.supplies(wanted.keySet(), ALL), products, sku -> Objects.requireNonNull(wanted.get(sku)));
        Map<Sku, Units> others = waiting.of(enough.stream().map(SupplyRow::sku).collect(Collectors.toSet()));
        return covering(
                enough,
                products,
                sku -> Objects.requireNonNull(wanted.get(sku)).plus(others.getOrDefault(sku, Units.ZERO)));
    }

    private static List<SupplyRow> covering(
            List<SupplyRow> rows, Map<Sku, ProductFacts> products, Function<Sku, Units> waiting) {
        return rows.stream()
                .filter(row -> PromisedBy.covers(
                        row, Objects.requireNonNull(products.get(row.sku())).pack(), waiting.apply(row.sku())))
                .toList();
    }

    private Map<Sku, List<Covering>> reaching(Collection<SupplyRow> rows) {
        Map<SupplyKind, List<SupplyRow>> byKind = rows.stream().collect(Collectors.groupingBy(SupplyRow::kind));
        Stream<Covering> atHub = byKind.getOrDefault(SupplyKind.LOT, List.of()).stream()
                .map(row -> new Covering(row, Optional.empty(), Waypoint.AT_HUB, clock.instant()));
        Stream<Covering> coming =
                underWay.stream().flatMap(door -> coming(door, byKind.getOrDefault(door.kind(), List.of())));
        return Stream.concat(atHub, coming)
                .collect(Collectors.groupingBy(covering -> covering.row().sku()));
    }

    private static Stream<Covering> coming(UnderWay door, List<SupplyRow> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        Map<String, UnderWay.Coming> known =
                door.of(rows.stream().map(SupplyRow::reference).toList());
        return rows.stream()
                .filter(row -> known.containsKey(row.reference()))
                .map(row -> new Covering(row, Objects.requireNonNull(known.get(row.reference()))));
    }
}
