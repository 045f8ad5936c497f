package lu.airsilk.order.promise;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Storage;
import lu.airsilk.supply.SupplyRow;

/** The days on one store's shelf, each worked out once for all lines of an order whose goods come the same way. */
final class ShelfPromises {

    private final ShelfDates dates;
    private final StoreRow store;
    private final Map<Way, ShelfForecast> known = new HashMap<>();

    /** Goods of one temperature from where they are. */
    private record Way(Waypoint waypoint, Instant at, Storage storage) {}

    ShelfPromises(ShelfDates dates, StoreRow store) {
        this.dates = dates;
        this.store = store;
    }

    /** Of goods that are still to be bought for a flight. */
    Promise next(FlightRow flight, Storage storage) {
        return Promise.of(days(new Way(Waypoint.PLANNED, flight.arrives(), storage)), flight.id(), Via.NEXT);
    }

    /** Of goods that are there. */
    FreeSupply of(CoveringGoods.Covering goods, Storage storage) {
        SupplyRow row = goods.row();
        ShelfForecast days = days(new Way(goods.waypoint(), goods.at(), storage));
        Optional<String> flight = goods.flight().map(FlightKey::toString);
        Promise promise = Promise.of(days, flight.orElse(null), Via.of(row.kind()));
        return new FreeSupply(row.id(), row.pack().wholeCasesIn(row.free()), row.expiry(), promise);
    }

    private ShelfForecast days(Way way) {
        return known.computeIfAbsent(way, each -> dates.forecast(each.waypoint(), each.at(), each.storage(), store));
    }
}
