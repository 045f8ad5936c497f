package lu.airsilk.flight.transit.rule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The working hours from a moment on, as a map between hours of the clock and hours of work.
 *
 * <p>Offices work from eight to six on workdays; over a Spring Festival of nine days not one hour of work passes.
 */
final class WorkHours {

    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    /** By hour of the clock since the start: the hours of work before it. */
    private final int[] workBefore;
    /** By hour of work: the hour of the clock at whose end it is done. */
    private final int[] doneAt;

    WorkHours(ZonedDateTime start, int horizon, Predicate<LocalDate> isWorkday) {
        workBefore = new int[horizon + 1];
        int[] ends = new int[horizon + 1];
        int work = 0;
        Map<LocalDate, Boolean> workdays = new HashMap<>();
        for (int hour = 0; hour <= horizon; hour++) {
            workBefore[hour] = work;
            ZonedDateTime now = start.plusHours(hour);
            if (isOpen(now) && workdays.computeIfAbsent(now.toLocalDate(), isWorkday::test)) {
                ends[work++] = Math.min(horizon, hour + 1);
            }
        }
        doneAt = Arrays.copyOf(ends, work);
    }

    private static boolean isOpen(ZonedDateTime hour) {
        return hour.getHour() >= OPENS && hour.getHour() < CLOSES;
    }

    /** How many hours of work there are before the horizon. */
    int total() {
        return doneAt.length;
    }

    int workBefore(int hour) {
        return workBefore[hour];
    }

    /** The hour of the clock at which so much work is done; with nothing to do, at once when work begins. */
    int clockAfter(int work) {
        return doneAt[Math.clamp(work - 1L, 0, doneAt.length - 1)];
    }
}
