package lu.airsilk.flight.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Assumptions of who flies goods in that wait for who shares them out. */
@ApplicationScoped
class TransitTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.ALLOCATION,
                7,
                "APPROVE_TRANSIT_TIMES",
                "/flight/transit-times.xhtml",
                "select count(r) from TransitRule r where r.proposal.state = PROPOSED"));
    }
}
