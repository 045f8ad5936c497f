package lu.airsilk.location.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** A company without a store begins with one. */
@ApplicationScoped
class StoreTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.ADMIN,
                5,
                "OPEN_STORES",
                "/portal/store-list.xhtml",
                "select case when count(s) = 0 then 1L else 0L end from Store s"));
    }
}
