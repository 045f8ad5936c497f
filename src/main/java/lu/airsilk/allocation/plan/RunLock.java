package lu.airsilk.allocation.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.allocation.share.RunCourse;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Cases;

/** Cases that a person has fixed for a line of a run; the last word on a line counts. */
@Entity
@Table(name = "allocation_lock")
@SuppressWarnings("UnusedVariable") // columns that only the history reads
@AppendOnly
class RunLock extends StoredEntity {

    private long runId;
    private String orderLine;
    private Cases cases;
    private String reason;
    private String lockedBy;
    private Instant lockedAt;

    @SuppressWarnings("NullAway.Init")
    protected RunLock() {}

    RunLock(AllocationRun run, LockedLine lock, String by, Instant at) {
        runId = run.id();
        orderLine = lock.line().toString();
        cases = lock.cases();
        reason = lock.reason();
        lockedBy = by;
        lockedAt = at;
    }

    RunCourse.Fixed fixed() {
        return new RunCourse.Fixed(LineRef.of(orderLine), cases);
    }
}
