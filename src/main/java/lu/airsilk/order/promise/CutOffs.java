package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.setting.Settings;

/** Until when stores can order for which flight: what is ordered must still be gathered, bought and trucked to it. */
@ApplicationScoped
public class CutOffs {

    private static final String HUB_AIRPORT = "CGO";

    @Inject
    FlightSchedule schedule;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The next cut-off; empty when no flight is planned that can still be reached. */
    public Optional<CutOff> next() {
        return flights(1).stream().findFirst().map(this::of);
    }

    /** The cut-off of this flight, passed or not; empty when the timetable does not have it. */
    public Optional<CutOff> of(String flight) {
        return schedule.find(FlightKey.of(flight)).map(this::of);
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
        return open(clock.instant().plus(settings.orderLead()), most);
    }

    /** The next flights to the hub that take freight after this moment, nearest first, at most so many. */
    List<FlightRow> open(Instant handedOver, int most) {
        return schedule.open(HUB_AIRPORT, handedOver, most);
    }

    /** The same of those that goods can make which are ready in Luxembourg on this day. */
    List<FlightRow> flights(LocalDate ready, int most) {
        Instant handedOver = FlightRow.handedOver(ready);
        Instant ordered = clock.instant().plus(settings.orderLead());
        return open(handedOver.isAfter(ordered) ? handedOver : ordered, most);
    }

    private CutOff of(FlightRow flight) {
        return new CutOff(flight.id(), flight.cutOff().minus(settings.orderLead()), flight.arrives());
    }
}
