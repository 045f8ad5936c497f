package lu.airsilk.flight.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * A timetable season of the airlines. Summer begins on the last Sunday of March and ends on the Saturday before the last
 * Sunday of October; the rest is winter. Source: IATA Worldwide Airport Slot Guidelines.
 *
 * @param first the first day
 * @param last the last day
 */
public record Season(LocalDate first, LocalDate last) {

    /** The summer of a year. */
    public static Season summer(int year) {
        return new Season(
                lastSunday(year, Month.MARCH), lastSunday(year, Month.OCTOBER).minusDays(1));
    }

    /** The winter that begins in a year. */
    public static Season winter(int year) {
        return new Season(
                lastSunday(year, Month.OCTOBER),
                lastSunday(year + 1, Month.MARCH).minusDays(1));
    }

    /** The season of a day. */
    public static Season of(LocalDate day) {
        Season summer = summer(day.getYear());
        if (day.isBefore(summer.first())) {
            return winter(day.getYear() - 1);
        }
        return day.isAfter(summer.last()) ? winter(day.getYear()) : summer;
    }

    private static LocalDate lastSunday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }
}
