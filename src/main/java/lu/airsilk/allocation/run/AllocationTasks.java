package lu.airsilk.allocation.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** What waits among runs. */
@ApplicationScoped
class AllocationTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(
                new Task(
                        Role.ALLOCATION,
                        1,
                        "APPROVE_RUNS",
                        "/allocation/allocation-run-list.xhtml?state=CALCULATED",
                        "select count(r) from AllocationRun r where r.state = CALCULATED"),
                new Task(
                        Role.ALLOCATION,
                        2,
                        "COMMIT_RUNS",
                        "/allocation/allocation-run-list.xhtml?state=APPROVED",
                        "select count(r) from AllocationRun r where r.state = APPROVED"));
    }
}
