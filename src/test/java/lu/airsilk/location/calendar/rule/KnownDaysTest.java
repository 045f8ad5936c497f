package lu.airsilk.location.calendar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownDaysTest {

    private static final LocalDate EVE = LocalDate.of(2027, 2, 5);

    private static final ToldDays SHEET = CalendarText.read(2027, """
            2027-02-05,2027-02-11,REST,春节
            2027-02-20,WORK,春节
            2027-12-24,FEAST,平安夜
            """);

    @Test
    void a_year_of_which_nobody_has_said_anything_has_the_days_of_law() {
        KnownDays law = KnownDays.ofLaw();

        assertFalse(law.calendar().covers(2027));
        assertFalse(law.calendar().isWorkday(EVE));
        assertTrue(law.calendar().isWorkday(EVE.plusDays(4)), "the Tuesday after it");
        assertEquals(DaysOfLaw.of(2027), law.of(2027));
    }

    @Test
    void a_sheet_replaces_its_year_and_a_day_is_laid_over_it() {
        KnownDays told = KnownDays.ofLaw().withYear(2027, SHEET);
        LocalDate madeUp = LocalDate.of(2027, 2, 20);

        assertTrue(told.calendar().covers(2027));
        assertFalse(told.calendar().isDayOff(LocalDate.of(2027, 10, 1)), "the sheet says nothing of it");
        assertTrue(told.calendar().isWorkday(madeUp));
        assertTrue(told.calendar().isWorkday(LocalDate.of(2027, 12, 24)), "a feast is worked");
        assertEquals(DaysOfLaw.of(2029), told.of(2029));

        KnownDays day = told.withDays(CalendarText.day(madeUp, DayKind.REST, "春节"));
        assertFalse(day.calendar().isWorkday(madeUp));
        assertFalse(day.calendar().isWorkday(EVE));
    }

    @Test
    void what_would_move_is_told_in_days_in_a_row() {
        KnownDays law = KnownDays.ofLaw();

        assertEquals(
                List.of(
                        new DayMove(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1), true, "元旦"),
                        new DayMove(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 2, 11), false, "春节"),
                        new DayMove(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 2, 20), true, "春节")),
                DayMove.between(law, law.withYear(2027, SHEET), 2027).subList(0, 3));
    }
}
