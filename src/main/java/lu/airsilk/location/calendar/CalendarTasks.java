package lu.airsilk.location.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Days that wait for a second administrator, and a year that is about to begin and of which nobody has told the days off. */
@ApplicationScoped
class CalendarTasks implements Tasks {

    private static final String PAGE = "/location/calendars.xhtml";

    private static final Task APPROVE = new Task(
            Role.ADMIN,
            2,
            "APPROVE_CALENDARS",
            PAGE,
            "select count(s) from CalendarSheet s where s.proposal.state = PROPOSED");

    /** Counts the years that are told; which one is not, {@link #waiting} knows. */
    private static final Task ENTER = new Task(
            Role.ADMIN,
            3,
            "ENTER_CALENDAR",
            PAGE,
            "select count(s) from CalendarSheet s where s.wholeYear = true and s.proposal.state = IN_FORCE");

    @Inject
    CalendarCheck check;

    @Inject
    DecreedCalendars calendars;

    @Override
    public List<Task> tasks() {
        return List.of(APPROVE, ENTER);
    }

    /** The State Council decrees a year in the autumn before it; in December it is known and has to be entered. */
    @Override
    public long waiting(Task task, long counted) {
        LocalDate today = check.today();
        if (!task.equals(ENTER)) {
            return counted;
        }
        return today.getMonth() == Month.DECEMBER && !calendars.inForce().covers(today.getYear() + 1) ? 1 : 0;
    }
}
