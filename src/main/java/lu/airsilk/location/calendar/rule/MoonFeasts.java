package lu.airsilk.location.calendar.rule;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The feasts that the moon decides, year by year: first day of the Spring Festival, Dragon Boat Festival, Mid-Autumn.
 *
 * <p>A table and not ICU, whose new moons are good to some minutes: that of 6 February 2027 comes four minutes before
 * midnight in China, and ICU begins the year on the 7th. Source: GB/T 33661-2017, the almanac of the Hong Kong
 * Observatory; each new moon worked out again by Meeus, <i>Astronomical Algorithms</i>, chapter 49.
 */
final class MoonFeasts {

    private static final Map<Integer, List<MonthDay>> BY_YEAR = """
            2022 02-01 06-03 09-10
            2023 01-22 06-22 09-29
            2024 02-10 06-10 09-17
            2025 01-29 05-31 10-06
            2026 02-17 06-19 09-25
            2027 02-06 06-09 09-15
            2028 01-26 05-28 10-03
            2029 02-13 06-16 09-22
            2030 02-03 06-05 09-12
            2031 01-23 06-24 10-01
            2032 02-11 06-12 09-19
            2033 01-31 06-01 09-08
            2034 02-19 06-20 09-27
            2035 02-08 06-10 09-16
            2036 01-28 05-30 10-04
            2037 02-15 06-18 09-24
            2038 02-04 06-07 09-13
            2039 01-24 05-27 10-02
            2040 02-12 06-14 09-20
            2041 02-01 06-03 09-10
            2042 01-22 06-22 09-28
            2043 02-10 06-11 09-17
            2044 01-30 05-31 10-05
            2045 02-17 06-19 09-25
            2046 02-06 06-08 09-15
            2047 01-26 05-29 10-04
            2048 02-14 06-15 09-22
            2049 02-02 06-04 09-11
            2050 01-23 06-23 09-30
            """.lines().map(line -> line.split(" ")).collect(
            Collectors.toMap(
                    cells -> Integer.valueOf(cells[0]),
                    cells -> Stream.of(cells)
                            .skip(1)
                            .map(day -> MonthDay.parse("--" + day))
                            .toList()));

    private MoonFeasts() {}

    static Set<Integer> years() {
        return BY_YEAR.keySet();
    }

    /** The three of them in the order of the year, of a year that the table has. */
    static List<MonthDay> of(int year) {
        List<MonthDay> days = BY_YEAR.get(year);
        if (days == null) {
            throw new IllegalArgumentException("no feasts known of " + year);
        }
        return days;
    }
}
