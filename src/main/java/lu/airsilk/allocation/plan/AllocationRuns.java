package lu.airsilk.allocation.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.allocation.need.AllocationPolicy;
import lu.airsilk.allocation.need.PolicyRow;
import lu.airsilk.allocation.share.GivenLine;
import lu.airsilk.allocation.share.GivenShare;
import lu.airsilk.allocation.share.RunCourse;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.persistence.NewRows;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Refused;
import org.hibernate.jpa.HibernateHints;

/** The runs, what they saw and gave, and the policies. */
@Repository
public class AllocationRuns {

    private static final int FETCHED_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(StoredEntity row) {
        database.persist(row);
    }

    void addAll(Stream<? extends StoredEntity> rows) {
        new NewRows(database).add(rows);
    }

    /** The run, locked: what is done to it comes one after another. */
    AllocationRun lock(RunNumber number) {
        return database.createQuery("select r from AllocationRun r where r.number = :number", AllocationRun.class)
                .setParameter("number", number.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("allocation.unknown", number));
    }

    public Optional<AllocationRun> find(RunNumber number) {
        return database.createQuery("select r from AllocationRun r where r.number = :number", AllocationRun.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst();
    }

    Optional<PolicyRow> policy(String code) {
        return database.createQuery("select p from AllocationPolicy p where p.code = :code", AllocationPolicy.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(AllocationPolicy::row);
    }

    /** The policy of a run; empty when there is no such run. */
    public Optional<PolicyRow> policyOf(String run) {
        return database.createQuery(
                        "select p from AllocationPolicy p join AllocationRun r on r.policy = p.code"
                                + " where r.number = :run",
                        AllocationPolicy.class)
                .setParameter("run", run)
                .getResultStream()
                .findFirst()
                .map(AllocationPolicy::row);
    }

    /** The lines that people have fixed, in the order in which they did. */
    List<RunCourse.Fixed> fixed(AllocationRun run) {
        return database.createQuery("select k from RunLock k where k.runId = :run order by k.id", RunLock.class)
                .setParameter("run", run.id())
                .getResultStream()
                .map(RunLock::fixed)
                .toList();
    }

    /** The line of this reference in the run's last attempt. */
    Optional<RunLine> line(AllocationRun run, LineRef line) {
        return ofAttempt("select l from RunLine l where l.orderLine = :line and l", RunLine.class, run)
                .setParameter("line", line.toString())
                .getResultStream()
                .findFirst();
    }

    /** What the run's last attempt gives to each line, in the order of the lines. */
    List<GivenLine> lines(AllocationRun run) {
        return ofAttempt(
                        "select new lu.airsilk.allocation.share.GivenLine(l.orderLine, l.store, l.sku, l.pack, l.asked,"
                                + " l.given, l.why) from RunLine l where l",
                        GivenLine.class,
                        run)
                .getResultStream()
                .sorted(Comparator.comparing(GivenLine::line))
                .toList();
    }

    List<GivenShare> shares(AllocationRun run) {
        return ofAttempt(
                        "select new lu.airsilk.allocation.share.GivenShare(s.orderLine, s.supplyId, s.reference, s.cases)"
                                + " from RunShare s where s",
                        GivenShare.class,
                        run)
                .getResultList();
    }

    /** How the run's last attempt came about. */
    public RunAttempt attempt(AllocationRun run) {
        return ofAttempt("select a from RunAttempt a where a", RunAttempt.class, run)
                .getSingleResult();
    }

    /** The rows of one kind that belong to an attempt of the run, in the order in which they were kept. */
    <T extends StoredEntity> Stream<T> of(Class<T> kind, AllocationRun run, int attempt) {
        return ofAttempt("select x from " + kind.getSimpleName() + " x where x", kind, run)
                .setParameter("attempt", attempt)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream();
    }

    /** Rows of the last attempt, by a query that ends with their name. */
    private <T> TypedQuery<T> ofAttempt(String query, Class<T> type, AllocationRun run) {
        String row = query.substring(query.lastIndexOf(' ') + 1);
        return database.createQuery(
                        query + ".runId = :run and " + row + ".attempt = :attempt order by " + row + ".id", type)
                .setParameter("run", run.id())
                .setParameter("attempt", run.attempt())
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE);
    }
}
