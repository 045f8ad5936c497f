package lu.airsilk.order.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Rules of cover that wait for a second person. */
@ApplicationScoped
class CoverRuleTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.ALLOCATION,
                6,
                "APPROVE_COVER_RULES",
                "/order/cover-rules.xhtml",
                "select count(r) from CoverRule r where r.proposal.state = PROPOSED"));
    }
}
