package lu.airsilk.location.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.location.WorkCalendars;
import lu.airsilk.location.Zones;
import lu.airsilk.location.calendar.rule.DayKind;
import lu.airsilk.location.calendar.rule.DayMove;
import lu.airsilk.master.ProposalState;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.portal.home.HomeTasks;
import lu.airsilk.portal.home.WaitingTask;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.WorkCalendar;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.DecreedDays;
import lu.airsilk.testbed.Services;
import lu.airsilk.testbed.SheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which days people work is said by two administrators. Each test has days of its own. */
@ExtendWith(Services.class)
class CalendarKeepingTest {

    /** Of which nobody has told anything yet. */
    @SuppressWarnings("TimeInStaticInitializer") // the year is the same from the first test to the last
    private static final int YEAR = LocalDate.now(Zones.CGO).getYear() + 2;

    private static final Instant DECEMBER = Instant.parse(YEAR - 1 + "-12-06T08:00:00Z");

    @Inject
    Acting acting;

    @Inject
    CalendarKeeping keeping;

    @Inject
    CalendarBook book;

    @Inject
    WorkCalendars calendars;

    @Inject
    HomeTasks home;

    private static NewCalendar day(LocalDate day, DayKind kind) {
        return NewCalendar.ofDay("CN", day, kind, "某日", "test");
    }

    /** The first Friday of March and those after it. */
    private static LocalDate friday(int week) {
        return LocalDate.of(YEAR, 3, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY))
                .plusWeeks(week);
    }

    private long proposed(NewCalendar told) {
        return acting.as("admin", () -> keeping.propose(told));
    }

    private WorkCalendar inForce() {
        return acting.byItself(calendars::inForce);
    }

    @Test
    void the_years_that_the_portal_was_born_with_are_those_that_were_decreed() {
        WorkCalendar decreed = DecreedDays.calendar();
        WorkCalendar ours = inForce();

        assertEquals(workdays(decreed), workdays(ours));
        assertTrue(ours.covers(2022) && ours.covers(2026));
        assertEquals(
                List.of(List.of()),
                acting.as("auditor", () -> book.inForce(2025)).stream()
                        .map(row -> row.proposal().people())
                        .toList(),
                "nobody answers for what was there before");
    }

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // no view is open here that would give the page its services
    void the_days_of_a_year_go_out_as_a_file_that_says_the_same_of_it_when_it_comes_in() {
        var page = new CalendarsPage();
        page.book = book;
        var form = new CalendarForm();
        form.setReason("test");

        String file = acting.as("auditor", () -> SheetText.written(page::write));
        form.take(new ByteArrayInputStream(SheetText.file(file)));

        int year = Integer.parseInt(acting.as("auditor", page::getYear));
        assertEquals(
                acting.as("auditor", () -> book.days(year)),
                form.readYear(year).days().spans());
    }

    private static List<LocalDate> workdays(WorkCalendar calendar) {
        return LocalDate.of(2022, 1, 1)
                .datesUntil(LocalDate.of(2026, 11, 1))
                .filter(calendar::isWorkday)
                .toList();
    }

    @Test
    void a_day_counts_once_a_second_administrator_has_brought_it_into_force() {
        LocalDate friday = friday(0);
        NewCalendar off = day(friday, DayKind.REST);
        assertEquals(
                List.of(new DayMove(friday, friday, false, "某日")),
                acting.as("admin", () -> book.tried(off)).moves());
        long id = proposed(off);
        assertTrue(inForce().isWorkday(friday), "a proposal moves nothing");
        assertEquals(1, acting.as("admin2", () -> book.tried(id)).moves().size());

        acting.refuses("admin", () -> keeping.approve(id), "proposal.own");
        acting.does("admin2", () -> keeping.approve(id));

        assertFalse(inForce().isWorkday(friday));
        CalendarSheetRow row = acting.as("auditor", () -> book.row(id));
        assertEquals(ProposalState.IN_FORCE, row.proposal().state());
        assertEquals(List.of("admin", "admin2"), row.proposal().people());
        long again = proposed(day(friday, DayKind.FEAST));
        acting.does("admin2", () -> keeping.approve(again));
        assertTrue(inForce().isWorkday(friday), "what came into force last is right");
    }

    @Test
    void of_one_day_there_is_one_proposal_until_it_is_decided() {
        LocalDate friday = friday(1);
        long id = proposed(day(friday, DayKind.REST));

        acting.refuses(
                "admin2",
                () -> keeping.propose(day(friday, DayKind.FEAST)),
                "calendar.twiceDay",
                friday,
                Integer.toString(YEAR));
        acting.does("admin", () -> keeping.withdraw(id));
        acting.refuses(
                "admin2", () -> keeping.approve(id), "proposal.decided", ProposalState.WITHDRAWN, new Person("admin"));
        assertTrue(inForce().isWorkday(friday));
        proposed(day(friday, DayKind.FEAST));
        assertEquals(
                2,
                acting.as("admin", () -> book.all(Paging.first(Paging.LARGEST))).items().stream()
                        .filter(row -> row.proposal().validFrom().equals(friday))
                        .count());
    }

    @Test
    void a_year_that_is_over_or_too_far_ahead_is_refused() {
        LocalDate over = LocalDate.of(YEAR - 3, 3, 3);
        LocalDate far = LocalDate.of(YEAR + 1, 3, 3);

        assertEquals("calendar.year", code(day(over, DayKind.REST)));
        assertEquals("calendar.year", code(day(far, DayKind.REST)));
    }

    private String code(NewCalendar told) {
        return acting.refused("admin", () -> keeping.propose(told))
                .refusals()
                .getFirst()
                .code();
    }

    /** Asked in the December before a year that no other test tells. */
    @Test
    void in_december_an_administrator_is_asked_for_the_year_to_come() {
        assertFalse(tasks(DECEMBER.minus(7, ChronoUnit.DAYS)).contains("ENTER_CALENDAR"));
        assertTrue(tasks(DECEMBER).contains("ENTER_CALENDAR"));
        NewCalendar year = NewCalendar.ofYear("CN", YEAR, YEAR + "-01-25," + YEAR + "-02-02,REST,春节", "notice");

        long id = proposed(year);
        assertTrue(tasks(DECEMBER).containsAll(List.of("APPROVE_CALENDARS", "ENTER_CALENDAR")));
        acting.does("admin2", () -> keeping.approve(id));

        assertFalse(tasks(DECEMBER).contains("ENTER_CALENDAR"));
        assertTrue(inForce().covers(YEAR));
    }

    private List<String> tasks(Instant now) {
        List<String> names = new ArrayList<>();
        PortalClock.at(
                now,
                () -> acting.as("admin", home::waiting).stream()
                        .map(WaitingTask::task)
                        .forEach(names::add));
        return names;
    }

    @Test
    void days_are_for_administrators_to_say() {
        NewCalendar told = day(friday(2), DayKind.REST);
        long id = proposed(told);
        String[] others = {"buyer", "import", "finance", "store.kaifeng", "auditor", "carrier"};

        acting.mayNot(() -> keeping.propose(told), others);
        acting.mayNot(() -> keeping.approve(id), others);
        acting.mayNot(() -> keeping.withdraw(id), others);
        acting.mayNot(() -> book.tried(told), others);
        acting.mayNot(() -> book.days(YEAR), "store.kaifeng", "hub", "carrier");
        acting.refusesStale("admin2", () -> keeping.approve(id));
    }
}
