package lu.airsilk.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSearch;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.FlightNumber;

/** What import staff look at first: this week's flights, and what has gone wrong, by the clock. */
@ApplicationScoped
public class ImportHome {

    private static final int MOST = 50;
    private static final String ORIGIN = "LUX";
    private static final String DESTINATION = "CGO";

    /** Goods must be declared within fourteen days after the aircraft was declared in (Customs Law of the PRC, Art. 24). */
    private static final Duration TO_DECLARE = Duration.ofDays(14);

    /** Sorts of exceptions. */
    public enum Trouble {
        /** The carrier's messages contradict each other or the booking. */
        FLAGGED,
        /** Damaged, short or too many units that nobody has told the carrier of. */
        CLAIM_OPEN,
        /** Has landed and is not declared to customs. */
        UNDECLARED
    }

    /**
     * Something that is not as it should be.
     *
     * @param number how many flags, or the case's number; empty when there is nothing more to say
     * @param due the last moment to mend it without loss, where there is one
     */
    public record Problem(Trouble trouble, AirWaybillNumber awb, String number, Instant since, Optional<Instant> due) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FlightSchedule schedule;

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
        Map<FlightKey, Long> missing = new HashMap<>();
        database.createQuery(
                        "select p.flight, p.day, count(distinct c.id) from BookedPart p join p.consignment c"
                                + " where p.day between :monday and :sunday"
                                + " and not exists (select e.id from CustomsEntry e where e.awb = c.awb)"
                                + " group by p.flight, p.day",
                        Object[].class)
                .setParameter("monday", monday())
                .setParameter("sunday", monday().plusDays(6))
                .getResultStream()
                .forEach(row -> missing.put(new FlightKey((FlightNumber) row[0], (LocalDate) row[1]), (Long) row[2]));
        return Map.copyOf(missing);
    }

    /** What waits for a remedy: the nearest due first, what is not due by the time it has waited. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<Problem> exceptions() {
        return Stream.of(undeclared(), openClaims(), flagged())
                .flatMap(troubles -> troubles)
                .sorted(Comparator.<Problem, Instant>comparing(
                                trouble -> trouble.due().orElse(Instant.MAX))
                        .thenComparing(Problem::since))
                .toList();
    }

    private Stream<Problem> undeclared() {
        return rows("select c.awb, min(e.occurred) from Consignment c join CarrierEvent e on e.awb = c.awb"
                        + " and e.code in ('ARR', 'RCF') where c.state not in (RECEIPTED, CLOSED)"
                        + " and not exists (select d.id from CustomsEntry d where d.awb = c.awb) group by c.awb")
                .map(row -> new Problem(
                        Trouble.UNDECLARED,
                        (AirWaybillNumber) row[0],
                        "",
                        (Instant) row[1],
                        Optional.of(((Instant) row[1]).plus(TO_DECLARE))));
    }

    private Stream<Problem> openClaims() {
        return rows("select d.awb, d.number, d.openedAt, d.noticeDue from DiscrepancyCase d where d.state = OPEN")
                .map(row -> new Problem(
                        Trouble.CLAIM_OPEN,
                        (AirWaybillNumber) row[0],
                        (String) row[1],
                        (Instant) row[2],
                        Optional.of(endOf((LocalDate) row[3]))));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zones.CGO).toInstant();
    }

    private Stream<Problem> flagged() {
        return rows("select c.awb, c.openFlags, c.bookedAt from Consignment c where c.openFlags > 0")
                .map(row -> new Problem(
                        Trouble.FLAGGED,
                        (AirWaybillNumber) row[0],
                        row[1].toString(),
                        (Instant) row[2],
                        Optional.empty()));
    }

    private Stream<Object[]> rows(String query) {
        return database.createQuery(query, Object[].class).setMaxResults(MOST).getResultList().stream();
    }
}
