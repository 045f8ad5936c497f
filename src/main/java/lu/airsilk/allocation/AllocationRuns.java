package lu.airsilk.allocation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.Repository;
import lu.airsilk.platform.Stored;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;

/** The runs, what they saw and gave, and the policies. */
@Repository
class AllocationRuns {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(Stored row) {
        database.persist(row);
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

    Optional<PolicyRow> policy(String code) {
        return database.createQuery("select p from AllocationPolicy p where p.code = :code", AllocationPolicy.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(AllocationPolicy::row);
    }

    /** The policy of a run; empty when there is no such run. */
    Optional<PolicyRow> policyOf(String run) {
        return database.createQuery(
                        "select p from AllocationPolicy p join AllocationRun r on r.policy = p.code"
                                + " where r.number = :run",
                        AllocationPolicy.class)
                .setParameter("run", run)
                .getResultStream()
                .findFirst()
                .map(AllocationPolicy::row);
    }

    /** The cases that people have fixed, the last word on each line. */
    Map<LineRef, Cases> locks(AllocationRun run) {
        return database.createQuery("select k from RunLock k where k.runId = :run order by k.id", RunLock.class)
                .setParameter("run", run.id())
                .getResultStream()
                .collect(Collectors.toMap(RunLock::line, RunLock::cases, (before, last) -> last));
    }

    /** The lines of the run's last attempt, by their reference. */
    List<RunLine> lines(AllocationRun run) {
        return database.createQuery(
                        "select l from RunLine l where l.runId = :run and l.attempt = :attempt order by l.id",
                        RunLine.class)
                .setParameter("run", run.id())
                .setParameter("attempt", run.attempt())
                .getResultList();
    }

    List<RunShare> shares(AllocationRun run) {
        return database.createQuery(
                        "select s from RunShare s where s.runId = :run and s.attempt = :attempt order by s.id",
                        RunShare.class)
                .setParameter("run", run.id())
                .setParameter("attempt", run.attempt())
                .getResultList();
    }
}
