package lu.airsilk.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** What waits among units that are promised. */
@ApplicationScoped
class SupplyTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.HUB,
                3,
                "PREPARE_DELIVERIES",
                "/distribution/delivery-list.xhtml",
                "select count(distinct c.store) from Reservation c join SupplySource s on s.id = c.supplyId"
                        + " where c.state = LIVE and s.lot is not null"));
    }
}
