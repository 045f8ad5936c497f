package lu.airsilk.flight.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Without a flight nothing can be promised. */
@ApplicationScoped
class FlightTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(Task.first(Role.IMPORT, 5, "ENTER_SEASON", "/flight/flight-list.xhtml", "Flight"));
    }
}
