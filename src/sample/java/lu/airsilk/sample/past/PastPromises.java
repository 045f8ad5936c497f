package lu.airsilk.sample.past;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.StoreCode;

/** What the stores were promised in the past: by the portal's own rule, of the flight that their goods came with first. */
final class PastPromises {

    private final ShelfDates dates;
    private final Map<StoreCode, StoreRow> stores;
    private final Map<Way, Function<StoreRow, ShelfForecast>> known = new HashMap<>();

    private record Way(PlannedFlight flight, Storage storage) {}

    PastPromises(ShelfDates dates, StoreDirectory directory) {
        this.dates = dates;
        stores = directory.whoeverActs(Shop.all().stream().map(Shop::code).collect(Collectors.toSet()));
    }

    ShelfForecast of(PlannedFlight flight, Storage storage, Shop shop) {
        return known.computeIfAbsent(
                        new Way(flight, storage), _ -> dates.toStores(Waypoint.PLANNED, flight.sta(), storage))
                .apply(Objects.requireNonNull(stores.get(shop.code())));
    }
}
