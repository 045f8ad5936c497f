package lu.airsilk.location.calendar.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.shared.WorkCalendar;
import lu.airsilk.testbed.DecreedDays;
import org.junit.jupiter.api.Test;

class DaysOfLawTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The eve of the Spring Festival is a day of law since 2025, and the second of May. */
    private static final int YEAR_OF_THE_REGULATION = 2025;

    private static final LocalDate EVE_BEFORE_IT = LocalDate.of(2024, 2, 9);

    @Test
    void each_day_of_law_was_decreed_a_day_off_in_the_years_that_are_known() {
        WorkCalendar decreed = DecreedDays.calendar();

        List<LocalDate> worked = new ArrayList<>();
        for (int year = 2022; year <= 2026; year++) {
            DaysOfLaw.of(year).stream()
                    .flatMap(NamedDays::days)
                    .filter(day -> !decreed.isDayOff(day))
                    .forEach(worked::add);
        }

        assertEquals(List.of(EVE_BEFORE_IT), worked, "before " + YEAR_OF_THE_REGULATION);
    }

    @Test
    void a_feast_stands_under_the_name_that_the_decree_gives_it() {
        for (int year = 2022; year <= 2026; year++) {
            for (NamedDays span : DaysOfLaw.of(year)) {
                assertTrue(
                        DecreedDays.spans().stream()
                                .filter(decreed -> decreed.kind().equals("off"))
                                .filter(decreed -> !span.last().isBefore(decreed.first())
                                        && !span.last().isAfter(decreed.last()))
                                .anyMatch(decreed -> decreed.name().contains(span.name())),
                        span::toString);
            }
        }
    }

    @Test
    void the_year_of_2027_begins_on_the_sixth_of_february() {
        assertEquals(
                List.of(
                        "2027-01-01,2027-01-01,REST,元旦",
                        "2027-02-05,2027-02-08,REST,春节",
                        "2027-04-05,2027-04-05,REST,清明节",
                        "2027-05-01,2027-05-02,REST,劳动节",
                        "2027-06-09,2027-06-09,REST,端午节",
                        "2027-09-15,2027-09-15,REST,中秋节",
                        "2027-10-01,2027-10-03,REST,国庆节"),
                DaysOfLaw.of(2027).stream().map(NamedDays::line).toList());
    }

    /** A digit typed wrongly would be found by ICU, whose new moons are good to some minutes: a day where one is near midnight. */
    @Test
    void the_feasts_of_the_moon_are_those_of_icu_to_a_day() {
        List<String> others = new ArrayList<>();
        for (int year : DaysOfLaw.years()) {
            List<LocalDate> icu = List.of(lunar(year, 0, 1), lunar(year, 4, 5), lunar(year, 7, 15));
            List<MonthDay> ours = MoonFeasts.of(year);
            for (int feast = 0; feast < ours.size(); feast++) {
                LocalDate day = ours.get(feast).atYear(year);
                assertTrue(Math.abs(icu.get(feast).toEpochDay() - day.toEpochDay()) <= 1, day::toString);
                if (!icu.get(feast).equals(day)) {
                    others.add(day.toString());
                }
            }
        }

        assertTrue(others.contains("2027-02-06"), "ICU knows better by now: " + others);
        assertTrue(others.size() <= 4, others::toString);
    }

    private static LocalDate lunar(int year, int month, int dayOfMonth) {
        ChineseCalendar lunar = new ChineseCalendar(TimeZone.getTimeZone(CHINA.getId()));
        lunar.set(ChineseCalendar.EXTENDED_YEAR, year);
        lunar.set(ChineseCalendar.MONTH, month);
        lunar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        lunar.set(ChineseCalendar.DAY_OF_MONTH, dayOfMonth);
        return Instant.ofEpochMilli(lunar.getTimeInMillis()).atZone(CHINA).toLocalDate();
    }
}
