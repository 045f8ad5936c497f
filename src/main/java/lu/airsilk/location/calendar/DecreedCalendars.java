package lu.airsilk.location.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import lu.airsilk.location.WorkCalendars;
import lu.airsilk.location.calendar.rule.KnownDays;
import lu.airsilk.shared.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** The calendar in force: the law's days and what people said of years and days. One query for each request. */
@RequestScoped
class DecreedCalendars implements WorkCalendars {

    @Inject
    CalendarSheets sheets;

    private @Nullable KnownDays known;
    private @Nullable WorkCalendar calendar;

    KnownDays known() {
        if (known == null) {
            KnownDays days = KnownDays.ofLaw();
            for (CalendarSheet sheet : sheets.inForce()) {
                days = sheet.over(days);
            }
            known = days;
        }
        return known;
    }

    @Override
    public WorkCalendar inForce() {
        if (calendar == null) {
            calendar = known().calendar();
        }
        return calendar;
    }

    /** Another one holds from now on. */
    void forget() {
        known = null;
        calendar = null;
    }
}
