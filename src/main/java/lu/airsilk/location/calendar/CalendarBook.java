package lu.airsilk.location.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.calendar.rule.DayMove;
import lu.airsilk.location.calendar.rule.KnownDays;
import lu.airsilk.location.calendar.rule.NamedDays;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** The calendar as administrators read it. */
@ApplicationScoped
public class CalendarBook {

    @Inject
    CalendarSheets sheets;

    @Inject
    CalendarCheck check;

    @Inject
    DecreedCalendars calendars;

    /** What is known of a year, in its order. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public List<NamedDays> days(int year) {
        return calendars.known().of(year);
    }

    @Allowed({Role.ADMIN, Role.AUDIT})
    public boolean isDecreed(int year) {
        return calendars.inForce().covers(year);
    }

    /** What the year stands on: the last sheet of all of it, and what was said of single days since. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public List<CalendarSheetRow> inForce(int year) {
        List<CalendarSheetRow> told = sheets.inForce().stream()
                .map(CalendarSheet::row)
                .filter(row -> row.year() == year)
                .toList();
        int last = told.stream().map(CalendarSheetRow::wholeYear).toList().lastIndexOf(true);
        return told.subList(Math.max(0, last), told.size());
    }

    @Allowed({Role.ADMIN, Role.AUDIT})
    public List<CalendarSheetRow> open() {
        return sheets.open().stream().map(CalendarSheet::row).toList();
    }

    /** All that ever were proposed, the last one first. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public Page<CalendarSheetRow> all(Paging paging) {
        return sheets.all(paging).map(CalendarSheet::row);
    }

    @Allowed({Role.ADMIN, Role.AUDIT})
    public CalendarSheetRow row(long id) {
        return sheets.get(id).row();
    }

    /** What days would be others, were it in force; nothing is written. Refused as the proposal would be. */
    @Allowed(Role.ADMIN)
    public CalendarTrial tried(NewCalendar told) {
        check.refuse(told);
        return trial(told);
    }

    /** The same of one that waits for another person. */
    @Allowed(Role.ADMIN)
    public CalendarTrial tried(long id) {
        return trial(NewCalendar.of(row(id)));
    }

    private CalendarTrial trial(NewCalendar told) {
        KnownDays now = calendars.known();
        return new CalendarTrial(told.year(), DayMove.between(now, told.over(now), told.year()));
    }

    /** Which years may be told. */
    public List<Integer> years() {
        return check.years();
    }

    /** Zhengzhou's day. */
    public LocalDate today() {
        return check.today();
    }
}
