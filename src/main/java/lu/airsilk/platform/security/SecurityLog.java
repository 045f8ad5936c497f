package lu.airsilk.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.GuardedStatement;
import lu.airsilk.platform.persistence.Touching;

/**
 * The security events that are kept. They are rows of no entity: written by the thousand without a look at what else is
 * pending, and deleted when their time is over.
 */
@ApplicationScoped
public class SecurityLog {

    private static final int MOST_BURSTS = 500;

    private static final String COLUMNS = "select at, kind, user_name, address, request, detail, times";

    private static final String WANTED = " from security_event where at >= :from and at < :before"
            + " and (:kind = '' or kind = :kind) and (:anyone = true or user_name = :user)"
            + " and (:anywhere = true or address = :address)"
            + " and position(:part in user_name) > 0";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    SecurityEvents events;

    /** Keeps these; within a transaction. */
    public void keep(List<SecurityEvent> some) {
        new GuardedStatement(database)
                .inVain(
                        "insert into security_event (at, kind, user_name, address, request, detail, times)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        some,
                        event -> List.of(
                                event.at().atOffset(ZoneOffset.UTC),
                                event.kind().name(),
                                event.user(),
                                event.address(),
                                event.request(),
                                event.detail(),
                                event.times()));
    }

    /** Forgets what is older; within a transaction. */
    public void forget(Instant before) {
        Touching.only("security_event", database.createNativeQuery("delete from security_event where at < :before"))
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Those wanted, the newest first, with those that this node has not kept yet. */
    public Page<SecurityEvent> events(SecurityWanted wanted, Paging paging) {
        String order = paging.orderBy(Map.of(), "at desc", "id desc"); // what waits has no other
        List<SecurityEvent> waiting = waiting(wanted);
        long kept = ((Number) query("select count(*)", wanted, "").getSingleResult()).longValue();
        Stream<SecurityEvent> fresh = waiting.stream().skip(paging.offset()).limit(paging.size());
        int before = Math.max(0, paging.offset() - waiting.size());
        int room = paging.size() - Math.clamp(waiting.size() - paging.offset(), 0, paging.size());
        Stream<SecurityEvent> older = room == 0 ? Stream.empty() : kept(wanted, order, before, room);
        return new Page<>(waiting.size() + kept, Stream.concat(fresh, older).toList());
    }

    private List<SecurityEvent> waiting(SecurityWanted wanted) {
        return events.waiting().stream().filter(wanted::holds).toList();
    }

    private Stream<SecurityEvent> kept(SecurityWanted wanted, String order, int offset, int size) {
        List<?> rows = query(COLUMNS, wanted, order)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> event((Object[]) row));
    }

    /**
     * The bursts of what is wanted, the latest first; as many as anybody reads.
     *
     * @param zone whose days count
     */
    public List<SecurityBurst> bursts(SecurityWanted wanted, ZoneId zone) {
        Stream<SecurityBurst> fresh = waiting(wanted).stream().map(SecurityBurst::of);
        return Stream.concat(fresh, keptBursts(wanted, zone))
                .collect(Collectors.toMap(burst -> burst.same(zone), burst -> burst, SecurityBurst::and))
                .values()
                .stream()
                .sorted(Comparator.comparing(SecurityBurst::last).reversed())
                .toList();
    }

    private Stream<SecurityBurst> keptBursts(SecurityWanted wanted, ZoneId zone) {
        int shift = zone.getRules().getOffset(wanted.from()).getTotalSeconds();
        List<?> rows = query(
                        "select kind, user_name, address, sum(times), min(at), max(at) from (select at, kind,"
                                + " user_name, address, times, floor((extract(epoch from"
                                + " at) + " + shift + ") / 86400) as on_day",
                        wanted,
                        ") found group by on_day, kind, user_name, address order by max(at) desc")
                .setMaxResults(MOST_BURSTS)
                .getResultList();
        return rows.stream().map(row -> burst((Object[]) row));
    }

    private static SecurityBurst burst(Object[] row) {
        return new SecurityBurst(
                SecurityKind.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                instant(row[4]),
                instant(row[5]));
    }

    private Query query(String select, SecurityWanted wanted, String order) {
        return database.createNativeQuery(select + WANTED + order)
                .setParameter("from", wanted.from().atOffset(ZoneOffset.UTC))
                .setParameter("before", wanted.before().atOffset(ZoneOffset.UTC))
                .setParameter("kind", wanted.kind().map(Enum::name).orElse(""))
                .setParameter("anyone", wanted.user().isEmpty())
                .setParameter("user", wanted.user().orElse(""))
                .setParameter("part", wanted.part())
                .setParameter("anywhere", wanted.address().isEmpty())
                .setParameter("address", wanted.address().orElse(""));
    }

    private static SecurityEvent event(Object[] row) {
        return new SecurityEvent(
                instant(row[0]),
                SecurityKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                ((Number) row[6]).longValue());
    }

    private static Instant instant(Object moment) {
        return moment instanceof OffsetDateTime at ? at.toInstant() : (Instant) moment;
    }
}
