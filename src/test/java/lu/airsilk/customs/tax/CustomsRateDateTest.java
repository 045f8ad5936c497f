package lu.airsilk.customs.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.WorkCalendar;
import lu.airsilk.testbed.DecreedDays;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CustomsRateDateTest {

    private static final WorkCalendar PUBLISHED = DecreedDays.calendar();

    @TestFactory
    Stream<DynamicTest> every_published_month_has_its_rate_day() {
        return TestFiles.jsonObject("messages/vectors/ids-misc.json")
                .getJsonArray("fx_month_rate_date")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(vector -> dynamicTest(
                        vector.getString("month"),
                        () -> assertEquals(
                                LocalDate.parse(vector.getString("rate_date")),
                                CustomsRateDate.of(YearMonth.parse(vector.getString("month")), PUBLISHED)
                                        .rateDate())));
    }

    @Test
    void in_the_spring_festival_the_fourth_wednesday_takes_over_and_the_reason_says_so() {
        assertEquals(
                new CustomsRateDate(
                        LocalDate.of(2026, 2, 25),
                        Reason.of("customsRateDate.fourthWednesday", "2026-02-18", "2026-02-25")),
                CustomsRateDate.of(YearMonth.of(2026, 3), PUBLISHED));
    }

    @Test
    void a_year_without_a_published_calendar_is_told() {
        assertEquals(
                Reason.of("customsRateDate.noCalendar", "2031-04-16", "2031"),
                CustomsRateDate.of(YearMonth.of(2031, 5), PUBLISHED).why());
    }

    @Test
    void the_rate_day_is_always_a_wednesday_at_work_in_the_month_before() {
        for (YearMonth month = YearMonth.of(2022, 2); month.getYear() < 2027; month = month.plusMonths(1)) {
            LocalDate day = CustomsRateDate.of(month, PUBLISHED).rateDate();

            assertEquals(DayOfWeek.WEDNESDAY, day.getDayOfWeek());
            assertEquals(month.minusMonths(1), YearMonth.from(day));
            assertFalse(PUBLISHED.isDayOff(day), day::toString);
        }
    }

    @Test
    void the_days_off_are_those_that_were_decreed() throws IOException {
        List<LocalDate> decreed = Files.readAllLines(TestFiles.file("reference/china-days-off.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .flatMap(days -> LocalDate.parse(days[0])
                        .datesUntil(LocalDate.parse(days[1]).plusDays(1)))
                .toList();

        List<LocalDate> ours = LocalDate.of(2022, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(PUBLISHED::isDayOff)
                .toList();

        assertEquals(decreed, ours);
    }
}
