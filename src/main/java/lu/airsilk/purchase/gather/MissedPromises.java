package lu.airsilk.purchase.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** Which lines of stores that the goods of an order are for were told an earlier day than these can make. */
@ApplicationScoped
public class MissedPromises {

    @Inject
    OpenDemand demand;

    @Inject
    UnsharedGoods goods;

    @Inject
    FlightNeeds flights;

    @Inject
    ShelfDates dates;

    @Inject
    ProductDirectory products;

    @Inject
    StoreDirectory stores;

    @Inject
    Clock clock;

    /**
     * A line whose promise cannot be kept.
     *
     * @param told the day that the store was told last
     * @param flight that the goods take instead; empty when none is planned
     * @param instead the days that they make; empty when nobody knows
     */
    public record Row(
            LineRef line,
            StoreCode store,
            Names storeNames,
            Sku sku,
            LocalDate told,
            Optional<String> flight,
            Optional<ShelfForecast> instead) {}

    /**
     * The lines, by order.
     *
     * @param number of the order whose goods are about to be bought
     * @param boughtFor the departure that the goods are ordered for; missing when none was planned
     */
    public List<Row> of(PurchaseOrderNumber number, @Nullable String boughtFor, Collection<Sku> skus) {
        Map<LineRef, OpenDemand.Promised> promised = demand.promised(skus);
        if (promised.isEmpty()) {
            return List.of();
        }
        Optional<FlightRow> flight =
                UnsharedGoods.flight(flights.open(), LocalDate.now(clock.withZone(Zones.LUX)), boughtFor);
        List<DemandLine> late = goods.of(number, flight, skus)
                .lines(demand.lines(skus, List.of()))
                .filter(line -> line.told().day().isPresent())
                .filter(line -> Optional.ofNullable(promised.get(line.line()))
                        .filter(given -> isEarlier(given, flight))
                        .isPresent())
                .toList();
        Map<Sku, ProductFacts> facts =
                products.facts(late.stream().map(DemandLine::sku).collect(Collectors.toSet()));
        Map<StoreCode, StoreRow> places =
                stores.rows(late.stream().map(DemandLine::store).collect(Collectors.toSet()));
        Optional<BiFunction<Storage, StoreRow, ShelfForecast>> days =
                flight.map(taken -> dates.toStores(Waypoint.PLANNED, taken.arrives()));
        return late.stream()
                .map(line -> {
                    StoreRow store = Objects.requireNonNull(places.get(line.store()));
                    return row(line, flight, store, days.map(to -> to.apply(storage(facts.get(line.sku())), store)));
                })
                .filter(row -> row.instead()
                        .filter(instead -> !instead.likely().isAfter(row.told()))
                        .isEmpty())
                .sorted(Comparator.comparing(Row::line))
                .toList();
    }

    private static boolean isEarlier(OpenDemand.Promised promised, Optional<FlightRow> flight) {
        return flight.filter(taken -> !taken.day().isAfter(promised.departure().day()))
                .isEmpty();
    }

    private static Storage storage(@Nullable ProductFacts product) {
        return product == null ? Storage.AMBIENT : product.storage();
    }

    private static Row row(
            DemandLine line, Optional<FlightRow> flight, StoreRow store, Optional<ShelfForecast> instead) {
        return new Row(
                line.line(),
                line.store(),
                store.names(),
                line.sku(),
                line.told().day().orElseThrow(),
                flight.map(FlightRow::id),
                instead);
    }
}
