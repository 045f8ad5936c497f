package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitTimes;
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
    Clock clock;

    /**
     * The forecast for goods of one temperature.
     *
     * @param at when they reach, or reached, the waypoint
     * @param store its way from the hub and its receiving days are counted in
     */
    public ShelfForecast forecast(Waypoint waypoint, Instant at, Storage storage, StoreRow store) {
        ArrivalLaw law = ArrivalLaw.of(
                at.atZone(Zones.CGO),
                legs(waypoint, times.laws(storage, underWay(at)), store),
                calendars.inForce(),
                store.receivingDays()::onOrAfter);
        return new ShelfForecast(law.likely(), law.nineInTen());
    }

    /** The same for goods of several temperatures. */
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

    private static List<Leg> legs(Waypoint waypoint, Map<TransitLeg, DurationLaw> laws, StoreRow store) {
        Leg road = new Leg(DurationLaw.exactly(Math.toIntExact(store.lead().toHours())), false);
        return Stream.concat(
                        waypoint.ahead().stream()
                                .flatMap(leg ->
                                        Optional.ofNullable(laws.get(leg))
                                                .map(law -> new Leg(law, leg.onWorkdays()))
                                                .stream()),
                        Stream.of(road))
                .toList();
    }
}
