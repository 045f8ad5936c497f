package lu.airsilk.location.calendar;

import java.time.LocalDate;
import java.time.Month;
import lu.airsilk.location.calendar.rule.CalendarText;
import lu.airsilk.location.calendar.rule.DayKind;
import lu.airsilk.location.calendar.rule.KnownDays;
import lu.airsilk.location.calendar.rule.ToldDays;
import lu.airsilk.shared.Refused;

/**
 * A sheet as somebody proposes it.
 *
 * @param country mainland China, where the working days of others move nothing yet
 * @param wholeYear whether it replaces all that was said of the year, or is laid over it
 */
public record NewCalendar(String country, int year, boolean wholeYear, ToldDays days, String reason) {

    /** The country whose working days the portal reckons with. */
    public static final String CHINA = "CN";

    public NewCalendar {
        if (!country.equals(CHINA)) {
            throw Refused.because("calendar.country", country, CHINA).at("country");
        }
    }

    /** All of a year, as it stands in the text. */
    static NewCalendar ofYear(String country, int year, String text, String reason) {
        return new NewCalendar(country, year, true, CalendarText.read(year, text), reason);
    }

    static NewCalendar ofDay(String country, LocalDate day, DayKind kind, String name, String reason) {
        return new NewCalendar(country, day.getYear(), false, CalendarText.day(day, kind, name), reason);
    }

    /** As it was proposed. */
    static NewCalendar of(CalendarSheetRow row) {
        return new NewCalendar(
                row.country(),
                row.year(),
                row.wholeYear(),
                row.days(),
                row.proposal().reason());
    }

    /** The first day of which it says something. */
    LocalDate from() {
        return wholeYear
                ? LocalDate.of(year, Month.JANUARY, 1)
                : days.spans().getFirst().first();
    }

    KnownDays over(KnownDays known) {
        return wholeYear ? known.withYear(year, days) : known.withDays(days);
    }
}
