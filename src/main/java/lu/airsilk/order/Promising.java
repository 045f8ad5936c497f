package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.logic.ShelfDay;
import lu.airsilk.shared.StoreCode;

/** When goods that are ordered now will stand on the shelf: by the timetable, the hub's work and the store's days. */
@ApplicationScoped
class Promising {

    private static final String HUB_AIRPORT = "CGO";

    @Inject
    FlightSchedule schedule;

    @Inject
    StoreDirectory stores;

    @Inject
    Clock clock;

    /** The promise for goods of the next flight that they can still reach, and of the one after it nine times in ten. */
    Promise promise(StoreCode store) {
        Instant reachable = clock.instant().plus(ShelfDay.BUYING);
        List<FlightRow> flights = schedule.open(HUB_AIRPORT, reachable, 2);
        if (flights.isEmpty()) {
            return Promise.NONE;
        }
        StoreRow place = stores.row(store);
        ShelfDay shelf = new ShelfDay(Zones.CGO, place.lead());
        return new Promise(
                place.receivingDays().onOrAfter(shelf.likely(flights.getFirst().sta())),
                place.receivingDays()
                        .onOrAfter(shelf.nineInTen(flights.getLast().sta())),
                flights.getFirst().id());
    }
}
