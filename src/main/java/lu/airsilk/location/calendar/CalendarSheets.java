package lu.airsilk.location.calendar;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lu.airsilk.master.ProposalState;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What was said of days: proposed, in force and withdrawn. */
@Repository
class CalendarSheets {

    /** Those that the portal was born with were decided by nobody, before all others. */
    private static final Comparator<@Nullable Instant> NEVER_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(CalendarSheet sheet) {
        database.persist(sheet);
        database.flush();
    }

    /** The sheet with this number; refused as unknown when there is none. */
    CalendarSheet get(long id) {
        return Optional.ofNullable(database.find(CalendarSheet.class, id))
                .orElseThrow(() -> Refused.unknown("calendar.unknown", id));
    }

    /** All that ever came into force, in the order in which they did. */
    List<CalendarSheet> inForce() {
        return database.createQuery(
                        "select s from CalendarSheet s where s.proposal.state = IN_FORCE", CalendarSheet.class)
                .getResultStream()
                .sorted(Comparator.comparing(
                                (CalendarSheet sheet) -> sheet.row().proposal().decidedAt(), NEVER_FIRST)
                        .thenComparingLong(CalendarSheet::id))
                .toList();
    }

    /** How many there are of the same days in that state. */
    long count(NewCalendar told, ProposalState state) {
        return database.createQuery(
                        "select count(s) from CalendarSheet s where s.country = :country and s.wholeYear = :whole"
                                + " and s.proposal.validFrom = :from and s.proposal.state = :state",
                        Long.class)
                .setParameter("country", told.country())
                .setParameter("whole", told.wholeYear())
                .setParameter("from", told.from())
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Those that wait for another person, the earliest day first. */
    List<CalendarSheet> open() {
        return database.createQuery(
                        "select s from CalendarSheet s where s.proposal.state = PROPOSED"
                                + " order by s.proposal.validFrom, s.id",
                        CalendarSheet.class)
                .setMaxResults(Paging.LARGEST)
                .getResultList();
    }

    /** All that ever were, the last one first. */
    Page<CalendarSheet> all(Paging paging) {
        long total = database.createQuery("select count(s) from CalendarSheet s", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery("select s from CalendarSheet s order by s.id desc", CalendarSheet.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }
}
