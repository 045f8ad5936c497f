package lu.airsilk.shared.gs1;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads dates of two-digit years as GS1 lays down, seen from a given year.
 *
 * <p>A year 51 or more ahead belongs to the century before, one 50 or more behind to the century after. Day 00 is the
 * last day of the month.
 *
 * @param currentYear four digits
 */
record Gs1Calendar(int currentYear) {

    private static final int CENTURY = 100;
    private static final int TOO_FAR_AHEAD = 51;
    private static final int TOO_FAR_BEHIND = -50;

    /**
     * The day meant by these six digits; empty when there is none.
     *
     * @param digits YYMMDD
     * @param dayMayMiss whether day 00 stands for the end of the month
     */
    Optional<LocalDate> day(String digits, boolean dayMayMiss) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(year(Integer.parseInt(digits.substring(0, 2))), month);
        if (day == 0) {
            return Optional.of(yearMonth.atEndOfMonth()).filter(end -> dayMayMiss);
        }
        return yearMonth.isValidDay(day) ? Optional.of(yearMonth.atDay(day)) : Optional.empty();
    }

    private int year(int inCentury) {
        int ahead = inCentury - currentYear % CENTURY;
        int thisCentury = currentYear - currentYear % CENTURY + inCentury;
        if (ahead >= TOO_FAR_AHEAD) {
            return thisCentury - CENTURY;
        }
        return ahead <= TOO_FAR_BEHIND ? thisCentury + CENTURY : thisCentury;
    }
}
