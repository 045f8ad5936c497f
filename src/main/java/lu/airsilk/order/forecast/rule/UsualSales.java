package lu.airsilk.order.forecast.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What is sold of an article.
 *
 * @param weeks in two weeks without a promotion
 * @param promoted how many times as much on days of a promotion; at least once
 */
public record UsualSales(TwoWeeks weeks, double promoted) {

    /** Of something that is never sold. */
    public static final UsualSales NONE = new UsualSales(TwoWeeks.NOTHING, 1);

    /** What is sold in two weeks where so many of so many days are promoted; how sure that is grows alike. */
    public TwoWeeks over(int promotedDays, int days) {
        return promotedDays == 0 ? weeks : weeks.times(1 + (promoted - 1) * promotedDays / days);
    }

    /** The same in figures as they are said: who reckons with what is read finds what is suggested. */
    public UsualSales asSaid() {
        return new UsualSales(weeks.asSaid(), times().doubleValue());
    }

    /**
     * For how many whole days so many units last; empty when nothing is sold.
     *
     * @param promoted of each day from today on whether it is promoted; none of those after them is
     */
    public OptionalLong lasts(long units, Stream<Boolean> promoted) {
        double left = units;
        double plain = weeks.mean() / TwoWeeks.DAYS;
        long days = 0;
        for (Iterator<Boolean> each = promoted.iterator(); each.hasNext(); days++) {
            double sold = each.next() ? plain * this.promoted : plain;
            if (left + TwoWeeks.NOTHING_MORE < sold) {
                return OptionalLong.of(days);
            }
            left -= sold;
        }
        OptionalLong then = weeks.lasts(left);
        return then.isEmpty() ? then : OptionalLong.of(days + then.getAsLong());
    }

    /** How many times as much is sold on days of a promotion, as people say it. */
    public BigDecimal times() {
        return BigDecimal.valueOf(promoted).setScale(1, RoundingMode.HALF_UP);
    }
}
