package lu.airsilk.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserDirectory;

/** What waits among users, for identity, which stands above the desk and knows nothing of it. */
@ApplicationScoped
class RightsTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(
                new Task(
                        Role.ADMIN,
                        1,
                        "APPROVE_RIGHTS",
                        "/portal/user-list.xhtml?waiting=true",
                        UserDirectory.WAITING_COUNT),
                new Task(Role.ADMIN, 6, "ADD_PEOPLE", "/portal/user-list.xhtml", UserDirectory.ALONE_COUNT));
    }
}
