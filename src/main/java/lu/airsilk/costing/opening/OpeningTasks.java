package lu.airsilk.costing.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;
import lu.airsilk.stock.LotBook;

/** Openings that wait for finance, and the first one of a company that has nothing in its ledger. */
@ApplicationScoped
class OpeningTasks implements Tasks {

    private static final String PAGE = "/costing/opening-list.xhtml";

    private static final Task APPROVE = new Task(
            Role.FINANCE, 8, "APPROVE_OPENINGS", PAGE, "select count(o) from StockOpening o where o.state = SUBMITTED");

    /** Whether anything lies anywhere yet, {@link #waiting} knows. */
    private static final Task ENTER = Task.first(Role.HUB, 6, "ENTER_OPENINGS", PAGE, "StockOpening");

    @Inject
    LotBook lots;

    @Override
    public List<Task> tasks() {
        return List.of(APPROVE, ENTER);
    }

    /** Who has received goods has begun without an opening. */
    @Override
    public long waiting(Task task, long counted) {
        return task.equals(ENTER) && !lots.isEmpty() ? 0 : counted;
    }
}
