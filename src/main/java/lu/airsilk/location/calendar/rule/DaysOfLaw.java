package lu.airsilk.location.calendar.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days off that the law gives each year, before the State Council has decreed on which weekends they are made up for.
 *
 * <p>Source: Regulation on public holidays, State Council decree 795, in force since 1 January 2025: New Year one day,
 * Spring Festival four from its eve on, Qingming, Dragon Boat and Mid-Autumn one each, Labour Day two, National Day three.
 */
public final class DaysOfLaw {

    private static final int SPRING_DAYS = 4;

    private DaysOfLaw() {}

    /** Of which years they are known. */
    public static Set<Integer> years() {
        return MoonFeasts.years();
    }

    /** Those of a year, in its order. */
    public static List<NamedDays> of(int year) {
        List<MonthDay> moon = MoonFeasts.of(year);
        LocalDate eve = moon.get(0).atYear(year).minusDays(1);
        return Stream.of(
                        from(LocalDate.of(year, Month.JANUARY, 1), 1, "元旦"),
                        from(eve, SPRING_DAYS, "春节"),
                        from(LocalDate.of(year, Month.APRIL, qingming(year)), 1, "清明节"),
                        from(LocalDate.of(year, Month.MAY, 1), 2, "劳动节"),
                        from(moon.get(1).atYear(year), 1, "端午节"),
                        from(moon.get(2).atYear(year), 1, "中秋节"),
                        from(LocalDate.of(year, Month.OCTOBER, 1), 3, "国庆节"))
                .toList();
    }

    private static NamedDays from(LocalDate first, int days, String name) {
        return new NamedDays(first, first.plusDays(days - 1L), DayKind.REST, name);
    }

    /**
     * The day of April on which the sun stands at 15°, in China: the 4th or the 5th. Source: the rule of Xu Jianwei's
     * almanac (寿星万年历) for 2000 to 2099, ⌊0.2422 y + 4.81⌋ − ⌊y / 4⌋ with y the last two digits; the sun's longitude by
     * Meeus, chapter 25, gives the same day in each of these years.
     */
    static int qingming(int year) {
        int digits = year % 100;
        return (2422 * digits + 48_100) / 10_000 - digits / 4;
    }
}
