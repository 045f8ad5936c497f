package lu.airsilk.sample.logic;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * How much more or less than usual the stores order on a day. Gifts are bought before Spring Festival and Mid-Autumn,
 * the shops rest over the first days of the new year, and what is cold is drunk in summer.
 *
 * @param springFestival the first day of the lunar year that is nearest to the day in question
 * @param midAutumn the fifteenth of the eighth lunar month that is nearest
 */
public record Season(LocalDate springFestival, LocalDate midAutumn) {

    /** What is given to relatives and business friends. */
    private static final Set<String> GIFTS = Set.of("CH", "BI", "WF", "WI", "HA", "SW", "OL");

    private static final Set<String> COLD = Set.of("WA", "WE");

    private static final int USUAL = 100;

    /** In per cent of the usual, for goods of a range of {@code goods.csv}. */
    public int percent(LocalDate day, String range) {
        int percent = USUAL + festive(day, range) + weather(day, range);
        return resting(day) ? percent / 3 : percent;
    }

    private int festive(LocalDate day, String range) {
        int more = 0;
        if (before(day, springFestival, 12, 50)) {
            more += GIFTS.contains(range) ? 70 : 25;
        }
        if (before(day, midAutumn, 10, 38)) {
            more += GIFTS.contains(range) ? 55 : 15;
        }
        return more;
    }

    private static int weather(LocalDate day, String range) {
        boolean summer =
                day.getMonth().compareTo(Month.JUNE) >= 0 && day.getMonth().compareTo(Month.AUGUST) <= 0;
        return summer && COLD.contains(range) ? 45 : 0;
    }

    /** Whether suppliers and flights cannot follow: more is short. */
    public boolean pressing(LocalDate day) {
        return before(day, springFestival, 10, 40) || before(day, midAutumn, 8, 30);
    }

    private boolean resting(LocalDate day) {
        long days = ChronoUnit.DAYS.between(springFestival, day);
        return days >= -2 && days <= 6;
    }

    private static boolean before(LocalDate day, LocalDate feast, int least, int most) {
        long days = ChronoUnit.DAYS.between(day, feast);
        return days >= least && days <= most;
    }
}
