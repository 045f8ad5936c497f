package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;

/** Until when stores can order for which flight: what is ordered must still be gathered, bought and trucked to it. */
@ApplicationScoped
public class CutOffs {

    /** From a store's order to goods handed over at the airport: gathered, bought, confirmed, trucked to Luxembourg. */
    static final Duration BUYING = Duration.ofDays(4);

    private static final String HUB_AIRPORT = "CGO";

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    /** The next cut-off; empty when no flight is planned that can still be reached. */
    public Optional<CutOff> next() {
        return flights(1).stream().findFirst().map(CutOffs::of);
    }

    /** The cut-off of this flight, passed or not; empty when the timetable does not have it. */
    public Optional<CutOff> of(String flight) {
        return schedule.find(FlightKey.of(flight)).map(CutOffs::of);
    }

    /** Of the flights that these were promised by, those that can still be ordered for, each with its cut-off. */
    public Map<String, Instant> ahead(Stream<Promise> promises) {
        return promises.flatMap(promise -> Stream.ofNullable(promise.flight()))
                .distinct()
                .flatMap(flight -> of(flight).stream())
                .filter(cutOff -> !hasPassed(cutOff))
                .collect(Collectors.toMap(CutOff::flight, CutOff::at));
    }

    /** Whether nothing can be ordered for the flight any more. */
    public boolean hasPassed(CutOff cutOff) {
        return !clock.instant().isBefore(cutOff.at());
    }

    /** The next flights that can still be ordered for, nearest first, at most so many. */
    public List<FlightRow> flights(int most) {
        return schedule.open(HUB_AIRPORT, clock.instant().plus(BUYING), most);
    }

    private static CutOff of(FlightRow flight) {
        return new CutOff(flight.id(), flight.cutOff().minus(BUYING), flight.sta());
    }
}
