package lu.airsilk.order.forecast;

import java.math.BigDecimal;
import lu.airsilk.order.forecast.rule.TwoWeeks;

/**
 * What a store has sold of a product in the last four weeks, and what of it is not usual.
 *
 * @param units in all
 * @param promotedDays days on which it was promoted
 * @param promotedUnits of the units those that were sold on them
 * @param unknownDays of the other days those of which nothing is known: not told, or there were none to be sold
 */
public record LatelySold(long units, int promotedDays, long promotedUnits, int unknownDays) {

    /** Four weeks, as a grocer counts. */
    public static final int DAYS = 28;

    /** Of what was never sold. */
    public static final LatelySold NOTHING = new LatelySold(0, 0, 0, 0);

    /** Sold on the days that are left. */
    public long usualUnits() {
        return units - promotedUnits;
    }

    /** The days that are left. */
    public int usualDays() {
        return DAYS - promotedDays - unknownDays;
    }

    /** Units a day on those, as people say it; none where no day is left. */
    public BigDecimal perDay() {
        return usualDays() == 0 ? BigDecimal.ZERO : TwoWeeks.said((double) usualUnits() / usualDays());
    }
}
