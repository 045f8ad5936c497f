package lu.airsilk.sample.world;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.IntStream;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.logic.Season;

/**
 * The feasts of the lunar calendar that trade with Henan goes by, good to a day: the new moon of February 2027 comes four
 * minutes before midnight in China, and ICU takes the day after.
 */
public final class Feasts {

    private static final int EIGHTH_MONTH = 7;

    private Feasts() {}

    /** The season of a day, by the feasts nearest to it. */
    public static Season around(LocalDate day) {
        return new Season(nearest(day, 0, 1), nearest(day, EIGHTH_MONTH, 15));
    }

    private static LocalDate nearest(LocalDate day, int month, int dayOfMonth) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> in(day.getYear() + years, month, dayOfMonth))
                .min(Comparator.comparingLong(feast -> Math.abs(ChronoUnit.DAYS.between(day, feast))))
                .orElseThrow();
    }

    /** @param year of the western calendar in which the lunar year begins */
    private static LocalDate in(int year, int month, int dayOfMonth) {
        ChineseCalendar lunar = new ChineseCalendar(TimeZone.getTimeZone(Zones.CGO.getId()));
        lunar.set(ChineseCalendar.EXTENDED_YEAR, year); // since ICU 78 the western year in which it begins
        lunar.set(ChineseCalendar.MONTH, month);
        lunar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        lunar.set(ChineseCalendar.DAY_OF_MONTH, dayOfMonth);
        return Instant.ofEpochMilli(lunar.getTimeInMillis()).atZone(Zones.CGO).toLocalDate();
    }
}
