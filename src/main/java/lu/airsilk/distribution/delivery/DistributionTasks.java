package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;

/** What waits among deliveries, at the hub and in the stores. */
@ApplicationScoped
class DistributionTasks implements Tasks {

    private static final Task CONFIRM = new Task(
            Role.STORE,
            2,
            "CONFIRM_DELIVERIES",
            "/distribution/delivery-list.xhtml?state=DISPATCHED",
            "select count(d) from Delivery d where d.state = DISPATCHED and" + StoreScope.condition("d.store"));

    @Override
    public List<Task> tasks() {
        return List.of(
                CONFIRM,
                CONFIRM.alsoFor(Role.ASSISTANT, 1),
                new Task(
                        Role.HUB,
                        4,
                        "DISPATCH_DELIVERIES",
                        "/distribution/delivery-list.xhtml?state=DRAFT",
                        "select count(d) from Delivery d where d.state = DRAFT"));
    }
}
