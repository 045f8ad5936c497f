package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;

/** The departures that goods can be given, by whoever books or books again: those that leave next, and those they were bought for. */
@ApplicationScoped
public class NextFlights {

    private static final int AHEAD = 12;

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    /**
     * Departures between two airports whose cut-off is ahead, in the order in which they leave.
     *
     * @param planned departures that the goods were bought for, however far ahead
     */
    public List<FlightRow> between(String origin, String destination, Collection<FlightKey> planned) {
        Instant now = clock.instant();
        return Stream.concat(
                        schedule.open(destination, now, AHEAD).stream(),
                        planned.stream().map(schedule::find).flatMap(Optional::stream))
                .filter(flight -> flight.origin().equals(origin)
                        && flight.destination().equals(destination)
                        && flight.takesFreight(now))
                .distinct()
                .sorted(Comparator.comparing(FlightRow::departs).thenComparing(FlightRow::id))
                .toList();
    }
}
