package lu.airsilk.catalogue.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Rules of quality that wait for a buyer. */
@ApplicationScoped
class PaperRuleTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.BUYER,
                9,
                "APPROVE_PAPER_RULES",
                "/catalogue/paper-rules.xhtml",
                "select count(r) from PaperRule r where r.proposal.state = PROPOSED"));
    }
}
