package lu.airsilk.order.forecast.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.stream.Stream;

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
    private static final MathContext SAID = new MathContext(3);

    /** What is sold of something that is never sold. */
    public static final TwoWeeks NOTHING = new TwoWeeks(0, 0, 0);

    /** So many days they have. */
    public static final int DAYS = WEEKS * Week.DAYS;

    /** Less than this is a fault of reckoning. */
    static final double NOTHING_MORE = 1e-6;

    /** Where so many times as much is sold. */
    TwoWeeks times(double factor) {
        return new TwoWeeks(mean * factor, q50 * factor, q90 * factor);
    }

    /** Whole units sold of all these on the average. */
    public static long units(Stream<TwoWeeks> sold) {
        return Math.round(sold.mapToDouble(TwoWeeks::mean).sum());
    }

    /** Whole units sold in so many days on the average, rounded up. */
    public long usual(int days) {
        return (long) Math.ceil(mean * days / DAYS - NOTHING_MORE);
    }

    /** Whole units that are sold in so many days on the average, rounded down. */
    public long surely(int days) {
        return (long) Math.floor(mean * days / DAYS + NOTHING_MORE);
    }

    /**
     * Whole units that so many days need beside the usual ones, so that there are enough as often as is wanted: weeks differ each
     * by itself, so that it grows with the root of their number.
     */
    public long safety(int days, ServiceLevel wanted) {
        double way = Math.max(0, q90 - mean) * wanted.ways();
        return (long) Math.ceil(way * Math.sqrt((double) days / DAYS) - NOTHING_MORE);
    }

    /**
     * Whole units of goods that perish in so many days of which it pays to have the last one: what is thrown away costs what it
     * was bought for, what is lacking its margin, so that there shall be enough in as many of a hundred cases as the margin is
     * of the price (the newsvendor's rule). Never more than are sold on the average. What is sold lies on the lognormal law
     * through the half and nine in ten; rare goods, of which the half sell nothing, are had as they sell on the average.
     *
     * @param margin of the price, in percent, more than none and less than all
     */
    public long worth(int days, ServiceLevel margin) {
        if (q50 < NOTHING_MORE || margin.share() >= 0.5) {
            return surely(days);
        }
        double spread = Math.log(q90 / q50) / ServiceLevel.NINE_IN_TEN_QUANTILE;
        double enough = q50 * Math.exp(spread * ServiceLevel.quantile(margin.share()));
        double less = Math.max(0, mean - enough) * Math.sqrt((double) days / DAYS);
        return (long) Math.floor(Math.max(0, mean * days / DAYS - less) + NOTHING_MORE);
    }

    /** For how many whole days so many units last; empty when nothing is sold. */
    OptionalLong lasts(double units) {
        return mean < NOTHING_MORE
                ? OptionalLong.empty()
                : OptionalLong.of((long) Math.floor(units * DAYS / mean + NOTHING_MORE));
    }

    /** In how many days so many units are sold, the last one begun; only of what is sold at all. */
    public long days(long units) {
        return (long) Math.ceil(units * DAYS / mean - NOTHING_MORE);
    }

    /** Units a day, as people say it. */
    public BigDecimal perDay() {
        return said(mean / DAYS);
    }

    /** Units a day with three figures, of which no more than three stand behind the point. */
    public static BigDecimal said(double perDay) {
        BigDecimal figures = new BigDecimal(perDay).round(SAID);
        BigDecimal said = figures.setScale(Math.clamp(figures.scale(), 0, DECIMALS), RoundingMode.HALF_UP);
        return said.stripTrailingZeros().scale() < 0 ? said.setScale(0) : said.stripTrailingZeros();
    }

    /** The same with exactly as many a day as is said, so that who reckons with what is read finds what is suggested. */
    TwoWeeks asSaid() {
        double said = perDay().doubleValue() * DAYS;
        return said < NOTHING_MORE ? NOTHING : times(said / mean).withMean(said);
    }

    private TwoWeeks withMean(double units) {
        return new TwoWeeks(units, q50, q90);
    }

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
