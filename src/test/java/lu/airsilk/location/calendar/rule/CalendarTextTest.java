package lu.airsilk.location.calendar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void days_are_read_one_by_one_or_in_a_row_from_a_file_or_a_table() {
        ToldDays told = CalendarText.read(2027, """
                first,last,kind,name
                # from the notice
                2027-02-05,2027-02-11,REST,春节
                2027-02-20\tWORK\t春节

                2027-02-21;work;春节
                """);

        assertEquals("""
                2027-02-05,2027-02-11,REST,春节
                2027-02-20,2027-02-20,WORK,春节
                2027-02-21,2027-02-21,WORK,春节\
                """, told.text());
        assertEquals(told, ToldDays.written(told.text()));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Refused refused = assertThrows(Refused.class, () -> CalendarText.read(2027, """
                day,kind,name
                2027-02-30,REST,春节
                2027-02-06,HOLIDAY,春节
                2027-02-07,REST,春节
                2027-02-07,FEAST,春节
                2027-02-10,WORK,春节
                2026-12-31,REST,元旦
                2027-03-02,2027-03-01,REST,x
                2027-03-05,REST,
                2027-03-06
                """));

        assertEquals(
                List.of(
                        "calendar.day [2, 2027-02-30]",
                        "calendar.kind [3, HOLIDAY]",
                        "calendar.dayTwice [5, 2027-02-07, 4]",
                        "calendar.weekday [6, 2027-02-10]",
                        "calendar.outside [7, 2026-12-31, 2027]",
                        "calendar.turned [8, 2027-03-01, 2027-03-02]",
                        "calendar.name [9, 40]",
                        "calendar.line [10, 2027-03-06]"),
                refused.refusals().stream()
                        .map(refusal -> refusal.code() + " " + refusal.arguments())
                        .toList());
    }

    @Test
    void a_year_has_some_lines_and_not_more_than_days() {
        assertEquals("calendar.empty", code("# nothing"));
        assertEquals("calendar.long", code("2027-02-05,REST,x\n".repeat(401)));
    }

    @Test
    void of_one_day_each_fault_is_told_at_its_field() {
        Refused refused =
                assertThrows(Refused.class, () -> CalendarText.day(LocalDate.of(2027, 2, 10), DayKind.WORK, " "));

        assertEquals(
                List.of("name", "kind"),
                refused.refusals().stream()
                        .flatMap(refusal -> refusal.field().stream())
                        .toList());
    }

    private static String code(String text) {
        return assertThrows(Refused.class, () -> CalendarText.read(2027, text)).refusals().stream()
                .map(Refusal::code)
                .findFirst()
                .orElseThrow();
    }
}
