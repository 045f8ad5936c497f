package lu.airsilk.portal.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.FlightNumber;

/** Finds departures: of one day when the text says which, else those of the days around today. */
@ApplicationScoped
class FlightFinding {

    private static final int DAYS_BACK = 3;
    private static final int DAYS_AHEAD = 10;

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    Stream<FoundThing> numbered(TypedNumber number) {
        Optional<FlightRow> one = number.as(FlightKey::of).flatMap(schedule::find);
        Stream<FlightRow> flights = one.isPresent()
                ? one.stream()
                : number.as(FlightNumber::of).stream().flatMap(this::around);
        return flights.map(FlightFinding::found);
    }

    private Stream<FlightRow> around(FlightNumber number) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.LUX));
        return schedule
                .departures(number, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), Finding.MOST)
                .stream();
    }

    private static FoundThing found(FlightRow flight) {
        return FoundThing.of(
                FoundKind.FLIGHT,
                new FlightKey(flight.number(), flight.day()).toString(),
                flight.origin() + " → " + flight.destination());
    }
}
