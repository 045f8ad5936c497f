package lu.airsilk.order.forecast.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

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

    /** How many times as much is sold on days of a promotion, as people say it. */
    public BigDecimal times() {
        return BigDecimal.valueOf(promoted).setScale(1, RoundingMode.HALF_UP);
    }
}
