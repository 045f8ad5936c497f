package lu.airsilk.order.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Promotions that stores have proposed. */
@ApplicationScoped
class PromotionTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.BUYER,
                10,
                "APPROVE_PROMOTIONS",
                "/order/promotions.xhtml",
                "select count(p) from Promotion p where p.state = PROPOSED"));
    }
}
