package lu.airsilk.portal.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.consignment.TroubleKeeping;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSearch;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.FlightNumber;

/** What import staff look at first: this week's flights, and what has gone wrong, by the clock. */
@ApplicationScoped
public class ImportHome {

    private static final int MOST = 50;
    private static final String ORIGIN = "LUX";
    private static final String DESTINATION = "CGO";

    /** How many consignments fly with a flight. */
    private record Counted(FlightNumber flight, LocalDate day, Long consignments) {

        FlightKey key() {
            return new FlightKey(flight, day);
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FlightSchedule schedule;

    @Inject
    ImportTroubles troubles;

    @Inject
    TroubleKeeping keeping;

    @Inject
    Clock clock;

    /** The departures of this week, Monday to Sunday in Luxembourg. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<FlightRow> week() {
        LocalDate monday = monday();
        return schedule.flights(new FlightSearch(monday, monday.plusDays(6), ORIGIN, DESTINATION), Paging.first(MOST))
                .items();
    }

    private LocalDate monday() {
        return LocalDate.now(clock.withZone(Zones.LUX)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many consignments on each of this week's flights have no customs entry yet; flights without any are left out. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public Map<FlightKey, Long> withoutEntry() {
        return counted(" and not exists (select e.id from CustomsEntry e where e.awb = c.awb)");
    }

    /** How many consignments fly, wholly or in part, with each of this week's flights. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public Map<FlightKey, Long> booked() {
        return counted("");
    }

    private Map<FlightKey, Long> counted(String condition) {
        return database.createQuery(
                        "select p.flight, p.day, count(distinct c.id) from BookedPart p join p.consignment c"
                                + " where p.cancelled = false and p.day between :monday and :sunday" + condition
                                + " group by p.flight, p.day",
                        Counted.class)
                .setParameter("monday", monday())
                .setParameter("sunday", monday().plusDays(6))
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Counted::key, Counted::consignments));
    }

    /** What waits for a remedy, by the clock, each with its owner. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<Owned> exceptions() {
        List<Problem> found = troubles.all()
                .sorted(Comparator.comparing(Problem::clock).thenComparing(Problem::key))
                .toList();
        Map<String, String> owners =
                keeping.owners(found.stream().map(Problem::key).toList());
        return found.stream()
                .map(problem -> new Owned(problem, Optional.ofNullable(owners.get(problem.key()))))
                .toList();
    }

    /**
     * An exception and who looks after it.
     *
     * @param owner empty while it is the whole desk
     */
    public record Owned(Problem problem, Optional<String> owner) {}
}
