package lu.airsilk.portal.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.consignment.ConsignmentStages;
import lu.airsilk.consignment.TroubleKeeping;
import lu.airsilk.customs.Declarations;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.desk.Exceptions;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSearch;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What import staff look at first: this week's flights, and what has gone wrong, by the clock. */
@ApplicationScoped
public class ImportHome {

    private static final int MOST = 50;
    private static final String ORIGIN = "LUX";
    private static final String DESTINATION = "CGO";

    /** So many exceptions of a sort, the most urgent ones. */
    private static final int MOST_TROUBLES = 200;

    @Inject
    FlightSchedule schedule;

    @Inject
    ConsignmentStages consignments;

    @Inject
    Declarations declarations;

    @Inject
    @Any
    Instance<Exceptions> desks;

    @Inject
    TroubleKeeping keeping;

    @Inject
    Clock clock;

    /** The departures of this week, Monday to Sunday in Luxembourg. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<FlightRow> week() {
        return flights(MOST);
    }

    private List<FlightRow> flights(int most) {
        LocalDate monday = monday();
        return schedule.flights(
                        new FlightSearch(monday, monday.plusDays(6), ORIGIN, DESTINATION).asFlown(), Paging.first(most))
                .items();
    }

    private LocalDate monday() {
        return LocalDate.now(clock.withZone(Zones.LUX)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many consignments on each of this week's flights have no customs entry yet; flights without any consignment are left out. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public Map<FlightKey, Long> withoutEntry() {
        Map<FlightKey, Set<AirWaybillNumber>> flying = flying();
        Set<AirWaybillNumber> undeclared = declarations.undeclared(
                flying.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return flying.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        flight -> flight.getValue().stream()
                                .filter(undeclared::contains)
                                .count()));
    }

    /** How many consignments fly, wholly or in part, with each of this week's flights. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public Map<FlightKey, Long> booked() {
        return flying().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, flight ->
                (long) flight.getValue().size()));
    }

    private Map<FlightKey, Set<AirWaybillNumber>> flying() {
        return consignments.booked(
                flights(Paging.LARGEST).stream().map(FlightRow::key).collect(Collectors.toSet()));
    }

    /** What waits for a remedy, by the clock, each with its owner. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<Owned> exceptions() {
        List<ExceptionRow> found = desks.stream()
                .flatMap(desk -> desk.exceptions(MOST_TROUBLES))
                .map(problem -> problem.begunBy(clock.instant()))
                .sorted(Comparator.comparing(ExceptionRow::clock).thenComparing(ExceptionRow::key))
                .toList();
        Map<String, String> owners =
                keeping.owners(found.stream().map(ExceptionRow::key).toList());
        return found.stream()
                .map(problem -> new Owned(problem, Optional.ofNullable(owners.get(problem.key()))))
                .toList();
    }

    /**
     * An exception and who looks after it.
     *
     * @param owner empty while it is the whole desk
     */
    public record Owned(ExceptionRow problem, Optional<String> owner) {}
}
