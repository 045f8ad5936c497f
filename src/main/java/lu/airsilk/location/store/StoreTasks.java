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
        return List.of(Task.first(Role.ADMIN, 5, "OPEN_STORES", "/portal/store-list.xhtml", "Store"));
    }
}
