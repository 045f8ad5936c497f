package lu.airsilk.order;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Cases;

/**
 * What is to come of the open cases of a line: how many, and the day on which the last of them is on the shelf. Without
 * cases there is no day, and without a day no case is said to come.
 */
public record Outlook(Cases cases, Optional<LocalDate> day) {

    /** Nobody knows of any that comes. */
    public static final Outlook NONE = new Outlook(Cases.ZERO, Optional.empty());

    /** So many by this day; none when there is no day. */
    public static Outlook of(Cases cases, Optional<LocalDate> day) {
        return day.isEmpty() || cases.isZero() ? NONE : new Outlook(cases, day);
    }

    /** Fewer cases, or as many of them later. */
    public boolean isWorseThan(Outlook other) {
        return cases.isLessThan(other.cases) || (cases.equals(other.cases) && isLaterThan(other));
    }

    private boolean isLaterThan(Outlook other) {
        return day.isPresent() && other.day.filter(day.get()::isAfter).isPresent();
    }
}
