package lu.airsilk.purchase.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** Which departure has a product on the shelves as it was promised, or wanted where nothing was, and not before the supplier can have it ready. */
@ApplicationScoped
public class FlightNeeds {

    private static final String HUB_AIRPORT = "CGO";
    private static final int AHEAD = 120;

    @Inject
    OpenDemand demand;

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    /**
     * A departure for each product that is waited for: the first that was promised to the lines which nothing else serves,
     * else the last that has the goods on the shelf as they are wanted. Empty when none is planned that can still be reached.
     *
     * @param missing cases that are to be bought
     * @param leadDays from the order to goods that are ready: nothing is bought for yesterday
     */
    public Map<Sku, Optional<Departures.Choice>> wanted(Map<Sku, Cases> missing, int leadDays) {
        LocalDate ready = LocalDate.now(clock.withZone(Zones.LUX)).plusDays(leadDays);
        Map<LineRef, OpenDemand.Promised> promised = demand.promised(missing.keySet());
        Departures departures = departures(promised.values()).reachedFrom(ready);
        return demand.lines(missing.keySet(), List.of()).stream()
                .collect(Collectors.groupingBy(DemandLine::sku))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> departure(
                                UnboughtDemand.waitingFor(
                                        missing.getOrDefault(one.getKey(), Cases.ZERO), one.getValue()),
                                promised,
                                departures)));
    }

    private static Optional<Departures.Choice> departure(
            List<DemandLine> lines, Map<LineRef, OpenDemand.Promised> promised, Departures departures) {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(promised.get(line.line())).stream())
                .map(OpenDemand.Promised::departure)
                .min(Comparator.comparing(FlightKey::day))
                .flatMap(departures::keeping)
                .or(() -> lines.stream()
                        .map(DemandLine::wantedBy)
                        .min(Comparator.naturalOrder())
                        .flatMap(departures::inTimeFor));
    }

    /** The next ones, and those that were promised, however many leave before. */
    private Departures departures(Collection<OpenDemand.Promised> promised) {
        List<FlightRow> next = open();
        Set<FlightKey> known = next.stream().map(FlightRow::key).collect(Collectors.toSet());
        Stream<FlightRow> later = promised.stream()
                .map(OpenDemand.Promised::departure)
                .distinct()
                .filter(flight -> !known.contains(flight))
                .flatMap(flight -> schedule.find(flight).stream())
                .filter(flight -> flight.takesFreight(clock.instant()));
        return new Departures(
                Stream.concat(next.stream(), later).map(FlightNeeds::choice).toList());
    }

    /** The first departure that still takes freight which is ready on this day. */
    public Optional<FlightRow> first(LocalDate ready) {
        return reached(ready).findFirst();
    }

    /** All of them, nearest first. */
    public Stream<FlightRow> reached(LocalDate ready) {
        return open().stream().filter(flight -> !flight.readyBy().isBefore(ready));
    }

    /** Whether its goods come to the hub. */
    public static boolean leadsToHub(FlightRow flight) {
        return flight.destination().equals(HUB_AIRPORT);
    }

    /** The departures that still take freight, nearest first. */
    List<FlightRow> open() {
        return schedule.open(HUB_AIRPORT, clock.instant(), AHEAD);
    }

    static Departures.Choice choice(FlightRow flight) {
        return new Departures.Choice(
                flight.id(),
                flight.readyBy(),
                flight.arrives().atZone(Zones.CGO).toLocalDate());
    }
}
