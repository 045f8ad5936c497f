package lu.airsilk.setting.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Settings that wait for a second administrator. */
@ApplicationScoped
class SettingTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.ADMIN,
                4,
                "APPROVE_SETTINGS",
                "/setting/settings.xhtml",
                "select count(s) from Setting s where s.proposal.state = PROPOSED"));
    }
}
