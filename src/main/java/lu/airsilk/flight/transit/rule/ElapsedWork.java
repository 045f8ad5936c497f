package lu.airsilk.flight.transit.rule;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import lu.airsilk.shared.WorkCalendar;

/** How much working time lies between two moments. */
public final class ElapsedWork {

    private ElapsedWork() {}

    /** The hours of work that begin between two moments of the same clock; none when the second is not later. */
    public static int hours(ZonedDateTime from, ZonedDateTime until, WorkCalendar calendar) {
        int between = Math.clamp(ChronoUnit.HOURS.between(from, until), 0, DurationLaw.LONGEST_HOURS);
        return new WorkHours(from, between, calendar::isWorkday).workBefore(between);
    }
}
