package lu.airsilk.purchase.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.shared.number.Sku;

/** Which departure has a product on the shelves in time, backwards from the day on which stores want it first, and not before the supplier can have it ready. */
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
     * A departure for each product that is waited for; empty when none is planned that can still be reached.
     *
     * @param leadDays from the order to goods that are ready: nothing is bought for yesterday
     */
    public Map<Sku, Optional<Departures.Choice>> wanted(Collection<Sku> skus, int leadDays) {
        LocalDate ready = LocalDate.now(clock.withZone(Zones.LUX)).plusDays(leadDays);
        Departures departures =
                new Departures(open().stream().map(FlightNeeds::choice).toList()).reachedFrom(ready);
        Map<Sku, LocalDate> first = demand.lines(skus, List.of()).stream()
                .collect(Collectors.toMap(
                        DemandLine::sku, DemandLine::wantedBy, BinaryOperator.minBy(Comparator.naturalOrder())));
        Map<Sku, Optional<Departures.Choice>> flights = new HashMap<>();
        first.forEach((sku, day) -> flights.put(sku, departures.inTimeFor(day)));
        return flights;
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
