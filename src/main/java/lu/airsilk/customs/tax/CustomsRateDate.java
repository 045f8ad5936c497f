package lu.airsilk.customs.tax;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.WorkCalendar;

/**
 * The day whose central rate of the People's Bank is used for all entries of a month.
 *
 * <p>It is the third Wednesday of the month before, or the fourth when the third is a holiday. Source: Customs Decree
 * 124, article 16.
 *
 * @param rateDate the day of the rate
 * @param why the rule that led to it
 */
public record CustomsRateDate(LocalDate rateDate, Reason why) {

    private static final int THIRD = 3;
    private static final int FOURTH = 4;

    /**
     * The day for a month of entry.
     *
     * @param month in which the goods are declared
     * @param calendar the calendar; in a year that it does not cover yet the third Wednesday counts as a working day,
     *     and the reason says so
     */
    public static CustomsRateDate of(YearMonth month, WorkCalendar calendar) {
        LocalDate third = wednesday(month.minusMonths(1), THIRD);
        if (calendar.isDayOff(third)) {
            LocalDate fourth = wednesday(month.minusMonths(1), FOURTH);
            return new CustomsRateDate(fourth, Reason.of("customsRateDate.fourthWednesday", third, fourth));
        }
        String code = calendar.covers(third.getYear()) ? "thirdWednesday" : "noCalendar";
        return new CustomsRateDate(third, Reason.of("customsRateDate." + code, third, third.getYear()));
    }

    /** A month as people and programs write it, {@code 2026-03}; any other text is refused. */
    public static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw Refused.because("customsRateDate.month", text);
        }
    }

    private static LocalDate wednesday(YearMonth month, int ordinal) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.WEDNESDAY));
    }
}
