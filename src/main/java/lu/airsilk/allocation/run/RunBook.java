package lu.airsilk.allocation.run;

import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.allocation.need.AllocationPolicy;
import lu.airsilk.allocation.need.PolicyRow;
import lu.airsilk.allocation.plan.AllocationRun;
import lu.airsilk.allocation.plan.ResultRow;
import lu.airsilk.allocation.plan.RunLine;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunRow;
import lu.airsilk.allocation.plan.RunShare;
import lu.airsilk.allocation.plan.RunState;
import lu.airsilk.identity.Allowed;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** The allocation runs and policies, to be read by those who share and those who audit. */
@ApplicationScoped
public class RunBook {

    private static final Map<String, String> RUN_COLUMNS =
            Map.of("number", "r.number", "state", "r.state", "calculatedAt", "r.calculatedAt", "cases", "r.cases");

    private static final Map<String, String> LINE_COLUMNS = Map.of(
            "orderLine", "l.orderLine", "store", "l.store", "sku", "l.sku", "asked", "l.asked", "given", "l.given");

    private static final String LAST_LINES = " from RunLine l join AllocationRun r on r.id = l.runId"
            + " and r.attempt = l.attempt where r.number = :number";

    private static final String LAST_LOCKS = " from RunLine l join AllocationRun r on r.id = l.runId"
            + " and r.attempt = l.attempt join RunLock k on k.runId = l.runId and k.orderLine = l.orderLine"
            + " where r.number = :number and k.id = (select max(m.id) from RunLock m where m.runId = k.runId"
            + " and m.orderLine = k.orderLine)";

    private static final String LAST_CHANGES = " from RunLine l join AllocationRun r on r.id = l.runId"
            + " and r.attempt = l.attempt join RunLine b on b.runId = l.runId and b.attempt = l.attempt - 1"
            + " and b.orderLine = l.orderLine where r.number = :number and b.given <> l.given";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** All policies, the plainest first. */
    @Allowed({ALLOCATION, AUDIT})
    public List<PolicyRow> policies() {
        return policies(Paging.first(Paging.LARGEST)).items();
    }

    /** A page of policies, the plainest first. */
    @Allowed({ALLOCATION, AUDIT})
    public Page<PolicyRow> policies(Paging paging) {
        String rows = "select p from AllocationPolicy p"
                + paging.orderBy(Map.of("code", "p.code", "id", "p.code"), "p.id", "p.id");
        return new Page<>(
                database.createQuery("select count(p) from AllocationPolicy p", Long.class)
                        .getSingleResult(),
                database.createQuery(rows, AllocationPolicy.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(AllocationPolicy::row)
                        .toList());
    }

    /** A page of runs, the newest first. */
    @Allowed({ALLOCATION, AUDIT})
    public Page<RunRow> rows(Optional<RunState> state, Paging paging) {
        long total = bind(
                        database.createQuery(
                                "select count(r) from AllocationRun r where (:anyState = true or r.state = :state)",
                                Long.class),
                        state)
                .getSingleResult();
        String rows = "select r from AllocationRun r where (:anyState = true or r.state = :state)"
                + paging.orderBy(RUN_COLUMNS, "r.calculatedAt desc", "r.id");
        return new Page<>(
                total,
                bind(database.createQuery(rows, AllocationRun.class), state)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(AllocationRun::row)
                        .toList());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Optional<RunState> state) {
        return query.setParameter("anyState", state.isEmpty()).setParameter("state", state.orElse(RunState.CALCULATED));
    }

    @Allowed({ALLOCATION, AUDIT})
    public RunRow row(RunNumber number) {
        return database.createQuery("select r from AllocationRun r where r.number = :number", AllocationRun.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .map(AllocationRun::row)
                .orElseThrow(() -> Refused.unknown("allocation.unknown", number));
    }

    /** A page of what the run's last attempt gives, by product and store unless asked otherwise. */
    @Allowed({ALLOCATION, AUDIT})
    public Page<ResultRow> results(RunNumber number, Paging paging) {
        row(number);
        long total = database.createQuery("select count(l)" + LAST_LINES, Long.class)
                .setParameter("number", number.number())
                .getSingleResult();
        List<RunLine> lines = database.createQuery(
                        "select l" + LAST_LINES + paging.orderBy(LINE_COLUMNS, "l.sku, l.store", "l.id"), RunLine.class)
                .setParameter("number", number.number())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Map<String, List<ResultRow.Part>> parts = parts(
                number, lines.stream().map(line -> line.orderLine().toString()).toList());
        return new Page<>(
                total,
                lines.stream()
                        .map(line ->
                                line.row(parts.getOrDefault(line.orderLine().toString(), List.of())))
                        .toList());
    }

    private Map<String, List<ResultRow.Part>> parts(RunNumber number, Collection<String> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select s from RunShare s join AllocationRun r on r.id = s.runId and r.attempt = s.attempt"
                                + " where r.number = :number and s.orderLine in :lines order by s.id",
                        RunShare.class)
                .setParameter("number", number.number())
                .setParameter("lines", lines)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        RunShare::orderLine,
                        Collectors.mapping(
                                share -> new ResultRow.Part(share.reference(), share.cases()), Collectors.toList())));
    }

    /** A page of the lines that the last attempt of the run gives another number of cases than the one before. */
    @Allowed({ALLOCATION, AUDIT})
    public Page<ChangeRow> changes(RunNumber number, Paging paging) {
        row(number);
        long total = database.createQuery("select count(l)" + LAST_CHANGES, Long.class)
                .setParameter("number", number.number())
                .getSingleResult();
        String rows = "select new lu.airsilk.allocation.run.ChangeRow(l.orderLine, l.store, l.sku, b.given, l.given)"
                + LAST_CHANGES + paging.orderBy(LINE_COLUMNS, "l.sku, l.store", "l.id");
        return new Page<>(
                total,
                database.createQuery(rows, ChangeRow.class)
                        .setParameter("number", number.number())
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    /** Whether the last attempt shared out all of it anew: what moved by it is then no price of a fixing. */
    @Allowed({ALLOCATION, AUDIT})
    public boolean isSharedAnew(RunNumber number) {
        return database.createQuery(
                                "select count(a) from RunAttempt a join AllocationRun r on r.id = a.runId"
                                        + " and r.attempt = a.attempt where r.number = :number and a.basis = a.attempt",
                                Long.class)
                        .setParameter("number", number.number())
                        .getSingleResult()
                > 0;
    }

    /** What people have fixed in the run, the last word on each line, the newest first. */
    @Allowed({ALLOCATION, AUDIT})
    public List<LockRow> locks(RunNumber number) {
        return database.createQuery(
                        "select new lu.airsilk.allocation.run.LockRow(l.orderLine, l.store, l.sku, k.cases, k.reason,"
                                + " k.lockedBy, k.lockedAt)" + LAST_LOCKS + " order by k.id desc",
                        LockRow.class)
                .setParameter("number", number.number())
                .getResultList();
    }

    /** Why the line got what it got in this run; unknown when it took no part. */
    @Allowed({ALLOCATION, AUDIT})
    public Reason why(RunNumber number, LineRef line) {
        return database.createQuery("select l" + LAST_LINES + " and l.orderLine = :line", RunLine.class)
                .setParameter("number", number.number())
                .setParameter("line", line.toString())
                .getResultStream()
                .findFirst()
                .map(RunLine::why)
                .orElseThrow(() -> Refused.unknown("allocation.lineUnknown", line, number));
    }
}
