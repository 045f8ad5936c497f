package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.Zones;
import lu.airsilk.order.UnderWay;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** The supplies of which there is enough for all that wait for the products of an order, and how far their goods are. */
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

    /** What is free of a product, and of that the supplies that may be promised of and have a day. */
    record Goods(Contest free, List<Covering> covering) {}

    /** By product, as they are now: whoever orders first has them. */
    Map<Sku, Goods> covering(Map<Sku, ProductFacts> products, Map<Sku, Units> wanted) {
        Map<Sku, Contest> free = free(products, wanted);
        return goods(free, covering(free));
    }

    /** The same for an order that is being sent, kept from all others until it is: nobody else sees these units free. */
    Map<Sku, Goods> locked(Map<Sku, ProductFacts> products, Map<Sku, Units> wanted) {
        Map<Sku, Contest> free = free(products, wanted);
        Set<Long> ids = covering(free).stream().map(SupplyRow::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return goods(free, List.of());
        }
        supply.lock(ids);
        Map<Sku, Contest> now = free(products, wanted);
        return goods(
                now,
                covering(now).stream().filter(row -> ids.contains(row.id())).toList());
    }

    /** What others wait for is asked only of products of which anything is free. */
    private Map<Sku, Contest> free(Map<Sku, ProductFacts> products, Map<Sku, Units> wanted) {
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        Map<Sku, List<SupplyRow>> rows = book.supplies(wanted.keySet(), ALL).stream()
                .filter(row -> isFree(row, pack(products, row.sku())) && row.keeps(today))
                .collect(Collectors.groupingBy(SupplyRow::sku));
        Map<Sku, Units> others = waiting.of(rows.keySet());
        Map<Sku, Contest> free = new HashMap<>();
        wanted.forEach((sku, own) -> {
            PackSize pack = pack(products, sku);
            Cases all = pack.casesFor(own.plus(others.getOrDefault(sku, Units.ZERO)));
            free.put(sku, new Contest(pack, rows.getOrDefault(sku, List.of()), all));
        });
        return free;
    }

    private static PackSize pack(Map<Sku, ProductFacts> products, Sku sku) {
        return Objects.requireNonNull(products.get(sku)).pack();
    }

    private static boolean isFree(SupplyRow row, PackSize pack) {
        return row.pack().equals(pack) && !pack.wholeCasesIn(row.free()).isZero();
    }

    private static List<SupplyRow> covering(Map<Sku, Contest> free) {
        return free.values().stream().flatMap(each -> each.covering().stream()).toList();
    }

    private Map<Sku, Goods> goods(Map<Sku, Contest> free, List<SupplyRow> covering) {
        Map<Sku, List<Covering>> reaching = reaching(covering);
        return free.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new Goods(one.getValue(), reaching.getOrDefault(one.getKey(), List.of()))));
    }

    private Map<Sku, List<Covering>> reaching(Collection<SupplyRow> rows) {
        Map<SupplyKind, List<SupplyRow>> byKind = rows.stream().collect(Collectors.groupingBy(SupplyRow::kind));
        Instant now = clock.instant();
        Stream<Covering> atHub = byKind.getOrDefault(SupplyKind.LOT, List.of()).stream()
                .map(row -> new Covering(row, Optional.empty(), Waypoint.AT_HUB, now));
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
