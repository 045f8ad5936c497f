package lu.airsilk.customs.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** What waits among customs entries. */
@ApplicationScoped
class CustomsTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.IMPORT,
                4,
                "RELEASE_ENTRIES",
                "/customs/customs-entry-list.xhtml?state=DECLARED",
                "select count(e) from CustomsEntry e where e.state = DECLARED"));
    }
}
