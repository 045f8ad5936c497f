package lu.airsilk.order.forecast.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is sold in two weeks from a Monday, in units, none negative.
 *
 * @param mean on the average
 * @param q50 in half of all cases no more; of fewer than nine cases of the article's own, as others go
 * @param q90 in nine of ten cases no more, at least {@code q50}; likewise
 */
public record TwoWeeks(double mean, double q50, double q90) {

    /** How many weeks it is about. */
    public static final int WEEKS = 2;

    private static final int DECIMALS = 3;

    /** {@code mean,q50,q90} with three decimals behind a point. */
    public String text() {
        return text(mean) + "," + text(q50) + "," + text(q90);
    }

    private static String text(double units) {
        return BigDecimal.valueOf(units)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
