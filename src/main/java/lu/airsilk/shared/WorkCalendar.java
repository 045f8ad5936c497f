package lu.airsilk.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days people in mainland China work.
 *
 * <p>Each year is decreed in the autumn before; until then it has its weekends and the days of law.
 *
 * @param off days off, whatever day of the week they are
 * @param work weekend days that are worked
 * @param decreed the years whose days off are known in full
 */
public record WorkCalendar(Set<LocalDate> off, Set<LocalDate> work, Set<Integer> decreed) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkCalendar {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
        decreed = Set.copyOf(decreed);
    }

    /** True on a Saturday or Sunday, worked or not. */
    public static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    /** True on a day off that is known, whatever day of the week it is. */
    public boolean isDayOff(LocalDate day) {
        return off.contains(day);
    }

    /** True when offices are open: a weekday that is not off, or a weekend day that makes up for one. */
    public boolean isWorkday(LocalDate day) {
        return !isDayOff(day) && (!isWeekend(day) || work.contains(day));
    }

    /** True when the days off of this year are decreed. */
    public boolean covers(int year) {
        return decreed.contains(year);
    }
}
