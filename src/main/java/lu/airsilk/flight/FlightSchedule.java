package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.FlightNumber;

/** What flies when, and how much room is left. The timetable is no secret; the rooms are for staff. */
@ApplicationScoped
public class FlightSchedule {

    /** By the latest word: a delayed departure stands among those it leaves with. */
    private static final String LEAVES = "coalesce(f.etd, f.std)";

    private static final String WHERE = " where (f.day between :from and :to or :asTheyFly = true and f.day < :from"
            + " and f.cancelled = false and f.etd >= :dawn and f.etd < :dusk)"
            + " and (:origin = '' or f.origin = :origin) and (:destination = '' or f.destination = :destination)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /**
     * A page of departures between two days, both included, in the order in which they were to leave; in that in which they leave
     * by the latest word, with what is delayed into these days, where that is wanted.
     */
    @Allowed({Role.BUYER, Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public Page<FlightRow> flights(FlightSearch search, Paging paging) {
        long total = bind(database.createQuery("select count(f) from Flight f" + WHERE, Long.class), search)
                .getSingleResult();
        String leaves = search.asTheyFly() ? LEAVES : "f.std";
        String order = paging.orderBy(
                Map.of("day", "f.day", "number", "f.number", "std", leaves, "cutOff", "f.cutOff"), leaves, "f.id");
        List<FlightRow> rows = bind(
                        database.createQuery("select f from Flight f" + WHERE + order, Flight.class), search)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(Flight::row)
                .toList();
        return new Page<>(total, rows);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, FlightSearch search) {
        return query.setParameter("from", search.from())
                .setParameter("dawn", search.from().atStartOfDay(Zones.LUX).toInstant())
                .setParameter(
                        "dusk", search.to().plusDays(1).atStartOfDay(Zones.LUX).toInstant())
                .setParameter("to", search.to())
                .setParameter("asTheyFly", search.asTheyFly())
                .setParameter("origin", search.origin())
                .setParameter("destination", search.destination());
    }

    public Optional<FlightRow> find(FlightKey key) {
        return database.createQuery("select f from Flight f where f.number = :number and f.day = :day", Flight.class)
                .setParameter("number", key.number())
                .setParameter("day", key.day())
                .getResultStream()
                .map(Flight::row)
                .findFirst();
    }

    /** Why those of these departures are delayed or cancelled that are; nothing of the others. */
    public Map<FlightKey, String> reasons(Collection<FlightKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select f from Flight f where f.reason is not null and f.number in :numbers and f.day in :days",
                        Flight.class)
                .setParameter("numbers", keys.stream().map(FlightKey::number).collect(Collectors.toSet()))
                .setParameter("days", keys.stream().map(FlightKey::day).collect(Collectors.toSet()))
                .getResultStream()
                .map(Flight::row)
                .filter(row -> keys.contains(row.key()) && !row.news().reason().isEmpty())
                .collect(Collectors.toMap(FlightRow::key, row -> row.news().reason()));
    }

    /** The departures under a number between two days, both included, in the order of departure, at most so many. */
    public List<FlightRow> departures(FlightNumber number, LocalDate from, LocalDate to, int most) {
        return database.createQuery(
                        "select f from Flight f where f.number = :number and f.day between :from and :to order by f.std",
                        Flight.class)
                .setParameter("number", number)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultStream()
                .map(Flight::row)
                .toList();
    }

    /** A departure and a moment of it. */
    private record Moment(FlightNumber number, LocalDate day, Instant at) {

        FlightKey key() {
            return new FlightKey(number, day);
        }
    }

    /** The departures whose cut-off lies between two moments, each with its own. */
    public Map<FlightKey, Instant> closing(Instant from, Instant until) {
        return between("f.cutOff", from, until);
    }

    /** The departures that leave between two moments as far as is known now, each with its own. */
    public Map<FlightKey, Instant> leaving(Instant from, Instant until) {
        return between(LEAVES, from, until);
    }

    private Map<FlightKey, Instant> between(String moment, Instant from, Instant until) {
        return database.createQuery(
                        "select f.number, f.day, " + moment + " from Flight f where f.cancelled = false and " + moment
                                + " between :from and :until",
                        Moment.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(Moment::key, Moment::at));
    }

    /** The day of the last departure that has landed at a destination, by the latest word. */
    public Optional<LocalDate> lastLanded(String destination, Instant now) {
        return Optional.ofNullable(database.createQuery(
                        "select max(f.day) from Flight f where f.destination = :destination and coalesce(f.eta, f.sta) <= :now and f.cancelled = false",
                        LocalDate.class)
                .setParameter("destination", destination)
                .setParameter("now", now)
                .getSingleResultOrNull());
    }

    /** The next departures to a destination whose cut-off is still ahead, nearest first, at most so many. */
    public List<FlightRow> open(String destination, Instant now, int most) {
        return database.createQuery(
                        "select f from Flight f where f.destination = :destination and f.cutOff > :now and f.cancelled = false order by f.cutOff, f.id",
                        Flight.class)
                .setParameter("destination", destination)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(Flight::row)
                .toList();
    }
}
