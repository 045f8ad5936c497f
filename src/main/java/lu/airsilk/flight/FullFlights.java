package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.desk.ExceptionRow.About;
import lu.airsilk.desk.ExceptionRow.Act;
import lu.airsilk.desk.Exceptions;
import lu.airsilk.desk.Trouble;
import lu.airsilk.shared.number.FlightNumber;

/** The departures whose kilograms or cubic metres are used up. */
@ApplicationScoped
class FullFlights implements Exceptions {

    /** A flight this full takes nothing that comes late, in per cent. */
    private static final int FULL = 95;

    private record Full(FlightNumber number, LocalDate day, Instant cutOff) {

        ExceptionRow problem() {
            FlightKey flight = new FlightKey(number, day);
            return new ExceptionRow(
                    Trouble.FULL,
                    new About(flight.toString(), "/flight/flight-list.xhtml?flight=" + flight, Act.LOOK, "", 0),
                    Optional.empty(),
                    Optional.of(cutOff));
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public Stream<ExceptionRow> exceptions(int most) {
        return database
                .createQuery(
                        "select f.number, f.day, f.cutOff from Flight f where f.cancelled = false"
                                + " and f.cutOff > :now and (f.bookedWeight * 100 >= f.capacity * " + FULL
                                + " or f.bookedVolume * 100 >= f.volume * " + FULL + ") order by f.cutOff",
                        Full.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Full::problem);
    }
}
