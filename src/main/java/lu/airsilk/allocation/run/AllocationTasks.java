package lu.airsilk.allocation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** What waits among runs. */
@ApplicationScoped
class AllocationTasks implements Tasks {

    private static final String COMMIT = "COMMIT_RUNS";
    private static final String SHARE_AGAIN = "SHARE_RUNS_AGAIN";

    private static final String APPROVED_PAGE = "/allocation/allocation-run-list.xhtml?state=APPROVED";
    private static final String APPROVED = "select count(r) from AllocationRun r where r.state = APPROVED";

    @Inject
    OvertakenRuns overtaken;

    @Override
    public List<Task> tasks() {
        return List.of(
                new Task(
                        Role.ALLOCATION,
                        1,
                        "APPROVE_RUNS",
                        "/allocation/allocation-run-list.xhtml?state=CALCULATED",
                        "select count(r) from AllocationRun r where r.state = CALCULATED"),
                new Task(Role.ALLOCATION, 2, COMMIT, APPROVED_PAGE, APPROVED),
                new Task(Role.ALLOCATION, 3, SHARE_AGAIN, APPROVED_PAGE, APPROVED),
                new Task(
                        Role.ALLOCATION,
                        4,
                        "MEND_RUNS",
                        "/allocation/allocation-run-list.xhtml?state=SENT_BACK",
                        "select count(r) from AllocationRun r where r.state = SENT_BACK"));
    }

    /** An approved run that others have overtaken since cannot be committed: it is to be shared out again. */
    @Override
    public long waiting(Task task, long counted) {
        return switch (task.name()) {
            case COMMIT -> counted - overtaken.count();
            case SHARE_AGAIN -> overtaken.count();
            default -> counted;
        };
    }
}
