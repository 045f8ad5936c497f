package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What it means for stores that the goods of an order fly with another departure: looked at before it is done, told when it is. */
@ApplicationScoped
public class OtherFlight {

    @Inject
    ConcernedStores concerned;

    @Inject
    KeptPurchases purchases;

    @Inject
    OpenDemand demand;

    @Inject
    ShelfDates dates;

    @Inject
    ProductDirectory products;

    @Inject
    StoreDirectory stores;

    /**
     * The lines of stores that get their goods on another day than they were told.
     *
     * @param open wait for goods that nobody has shared out
     * @param kept have their goods of this order already, as soon as they come
     */
    public record Moved(List<ConcernedStores.Row> open, List<ConcernedStores.Row> kept) {

        List<ConcernedStores.Row> all() {
            return Stream.concat(open.stream(), kept.stream()).toList();
        }

        /** How many come earlier than they were told, or more of them. */
        public long earlier() {
            return all().stream().filter(ConcernedStores.Row::isBetter).count();
        }

        public long later() {
            return all().stream().filter(ConcernedStores.Row::isWorse).count();
        }
    }

    /**
     * The lines that it moves.
     *
     * @param flight that all goods of the order take which are on no waybill yet
     * @param skus the products of these
     */
    @Allowed({Role.BUYER, Role.IMPORT})
    public Moved moved(PurchaseOrderNumber order, FlightRow flight, Collection<Sku> skus) {
        List<ConcernedStores.Row> open = concerned.of(skus, order, flight.key()).stream()
                .filter(OtherFlight::moves)
                .toList();
        Set<LineRef> told = open.stream().map(ConcernedStores.Row::line).collect(Collectors.toSet());
        return new Moved(
                open,
                kept(order, flight)
                        .filter(row -> moves(row) && !told.contains(row.line()))
                        .toList());
    }

    private static boolean moves(ConcernedStores.Row row) {
        return row.isWorse() || row.isBetter();
    }

    private Stream<ConcernedStores.Row> kept(PurchaseOrderNumber order, FlightRow flight) {
        List<DemandLine> lines = demand.kept(
                purchases.lines(order).values().stream().flatMap(List::stream).toList());
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        Map<Sku, ProductFacts> facts =
                products.facts(lines.stream().map(DemandLine::sku).collect(Collectors.toSet()));
        Map<StoreCode, StoreRow> places =
                stores.whoeverActs(lines.stream().map(DemandLine::store).collect(Collectors.toSet()));
        BiFunction<Storage, StoreRow, ShelfForecast> shelves = dates.toStores(Waypoint.PLANNED, flight.arrives());
        LocalDate lands = LocalDate.ofInstant(flight.arrives(), Zones.CGO);
        return lines.stream().map(line -> {
            StoreRow store = Objects.requireNonNull(places.get(line.store()));
            return row(line, store, shelves.apply(storage(line, facts), store), lands);
        });
    }

    private static Storage storage(DemandLine line, Map<Sku, ProductFacts> facts) {
        ProductFacts product = facts.get(line.sku());
        return product == null ? Storage.AMBIENT : product.storage();
    }

    private static ConcernedStores.Row row(DemandLine line, StoreRow store, ShelfForecast day, LocalDate lands) {
        return new ConcernedStores.Row(
                line.line(),
                line.sku(),
                line.store(),
                store.names(),
                line.open(),
                line.accepted(),
                line.wantedBy(),
                line.told(),
                line.open(),
                Optional.of(day),
                Optional.of(lands));
    }
}
