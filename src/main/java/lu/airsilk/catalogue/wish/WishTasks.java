package lu.airsilk.catalogue.wish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Wishes of stores that wait for a buyer. */
@ApplicationScoped
class WishTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(Role.BUYER, 15, "ANSWER_WISHES", "/catalogue/wish-list.xhtml", Wishes.UNANSWERED));
    }
}
