package lu.airsilk.costing.landed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Rules that wait for a second person of finance. */
@ApplicationScoped
class LandedRuleTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.FINANCE,
                7,
                "APPROVE_LANDED_RULES",
                "/costing/landed-rules.xhtml",
                "select count(r) from LandedRule r where r.proposal.state = PROPOSED"));
    }
}
