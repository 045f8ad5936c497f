package lu.airsilk.portal.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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

    private record Departure(FlightNumber number, LocalDate day, String origin, String destination) {

        Found found() {
            return Found.of(FoundKind.FLIGHT, new FlightKey(number, day).toString(), origin + " → " + destination);
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    Stream<Found> numbered(TypedNumber number) {
        Optional<FlightRow> one = number.as(FlightKey::of).flatMap(schedule::find);
        return one.isPresent()
                ? one.map(FlightFinding::found).stream()
                : number.as(FlightNumber::of).stream().flatMap(this::around);
    }

    private Stream<Found> around(FlightNumber number) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.LUX));
        return database
                .createQuery(
                        "select f.number, f.day, f.origin, f.destination from Flight f"
                                + " where f.number = :number and f.day between :from and :to order by f.std",
                        Departure.class)
                .setParameter("number", number)
                .setParameter("from", today.minusDays(DAYS_BACK))
                .setParameter("to", today.plusDays(DAYS_AHEAD))
                .setMaxResults(Finding.MOST)
                .getResultList()
                .stream()
                .map(Departure::found);
    }

    private static Found found(FlightRow flight) {
        return new Departure(flight.number(), flight.day(), flight.origin(), flight.destination()).found();
    }
}
