package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * When goods that are ordered now will stand on the shelf: by the timetable, the cut-offs and the room that is left on
 * the flights, then by how long each leg takes for goods of that temperature and the days on which the store takes in.
 */
@ApplicationScoped
public class Promising {

    /** Two weeks of flights are looked through for room. */
    private static final int FLIGHTS = 26;

    @Inject
    CutOffs cutOffs;

    @Inject
    PromisedLoads promised;

    @Inject
    ShelfDates dates;

    @Inject
    StoreDirectory stores;

    /** Which forecast: of goods of this temperature on this flight. */
    private record Ride(FlightRow flight, Storage storage) {}

    /**
     * The promise for each line: by the first flight that still has room for it beside the lines before it. A line that
     * no flight of two weeks has room for is promised nothing.
     */
    public List<Promise> promises(StoreCode store, Map<Sku, ProductFacts> products, List<WantedLine> lines) {
        return promises(store, products, lines, Instant.EPOCH);
    }

    /** The same by flights that leave no earlier than this: goods bought for a later flight are not there sooner. */
    public List<Promise> promises(
            StoreCode store, Map<Sku, ProductFacts> products, List<WantedLine> lines, Instant notBefore) {
        StoreRow place = stores.row(store);
        List<FlightRow> flights = cutOffs.flights(FLIGHTS).stream()
                .filter(flight -> !flight.departs().isBefore(notBefore))
                .toList();
        FlightRoom room = new FlightRoom(flights, promised.byFlight(flights));
        Map<Ride, Promise> rides = new HashMap<>();
        return lines.stream()
                .map(line -> {
                    ProductFacts product = Objects.requireNonNull(products.get(line.sku()));
                    return room.take(Load.of(product, line.cases()))
                            .map(flight -> rides.computeIfAbsent(
                                    new Ride(flight, product.storage()), ride -> promise(ride, place)))
                            .orElse(Promise.NONE);
                })
                .toList();
    }

    private Promise promise(Ride ride, StoreRow store) {
        FlightRow flight = ride.flight();
        return Promise.of(dates.forecast(Waypoint.PLANNED, flight.arrives(), ride.storage(), store), flight.id());
    }
}
