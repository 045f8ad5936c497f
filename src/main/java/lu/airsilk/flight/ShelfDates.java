package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitTimes;
import lu.airsilk.flight.transit.rule.AimedShare;
import lu.airsilk.flight.transit.rule.ArrivalLaw;
import lu.airsilk.flight.transit.rule.DurationLaw;
import lu.airsilk.flight.transit.rule.Leg;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.WorkCalendars;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Storage;

/** When goods reach a store's shelf, from wherever they are now. */
@ApplicationScoped
public class ShelfDates {

    @Inject
    TransitTimes times;

    @Inject
    WorkCalendars calendars;

    @Inject
    Aiming aiming;

    @Inject
    Clock clock;

    /**
     * The forecast for goods of one temperature.
     *
     * @param at when they reach, or reached, the waypoint
     * @param store its way from the hub and when it takes in are counted in
     */
    public ShelfForecast forecast(Waypoint waypoint, Instant at, Storage storage, StoreRow store) {
        return toStores(waypoint, at, storage).apply(store);
    }

    /** The same for goods that go to several stores: all but the road is worked out once. */
    public Function<StoreRow, ShelfForecast> toStores(Waypoint waypoint, Instant at, Storage storage) {
        ArrivalLaw gate = ArrivalLaw.of(
                at.atZone(Zones.CGO),
                legs(waypoint, times.laws(storage, underWay(at))),
                calendars.inForce(),
                ZonedDateTime::toLocalDate);
        AimedShare aimed = aiming.now();
        return store -> {
            ArrivalLaw shelf =
                    gate.via(store.lead(), atDoor -> store.takenIn(atDoor).toLocalDate());
            return new ShelfForecast(shelf.likely(), shelf.by(aimed));
        };
    }

    /** The same for goods of any temperature; of each it is worked out once. */
    public BiFunction<Storage, StoreRow, ShelfForecast> toStores(Waypoint waypoint, Instant at) {
        Map<Storage, Function<StoreRow, ShelfForecast>> shelves = new EnumMap<>(Storage.class);
        return (storage, store) -> shelves.computeIfAbsent(storage, each -> toStores(waypoint, at, each))
                .apply(store);
    }

    /** The same for goods of several temperatures that go to one store. */
    public Map<Storage, ShelfForecast> forecasts(
            Waypoint waypoint, Instant at, Collection<Storage> storages, StoreRow store) {
        Map<Storage, ShelfForecast> forecasts = new EnumMap<>(Storage.class);
        storages.forEach(storage -> forecasts.computeIfAbsent(storage, each -> forecast(waypoint, at, each, store)));
        return forecasts;
    }

    /** The day by whose assumptions the legs ahead are reckoned: that on which the goods set out, today for what has passed. */
    private LocalDate underWay(Instant at) {
        Instant now = clock.instant();
        return LocalDate.ofInstant(at.isBefore(now) ? now : at, Zones.CGO);
    }

    private static List<Leg> legs(Waypoint waypoint, Map<TransitLeg, DurationLaw> laws) {
        return waypoint.ahead().stream()
                .flatMap(leg -> Optional.ofNullable(laws.get(leg)).map(law -> new Leg(law, leg.onWorkdays())).stream())
                .toList();
    }
}
