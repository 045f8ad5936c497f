package lu.airsilk.order.forecast.rule;

/** How far forecasts of one kind were off, of all articles together; what a week shows counts from the next one on. */
final class PooledErrors {

    /** Of cases half is forgotten after a quarter of a year. */
    private static final double KEEPS = Math.pow(0.5, 1.0 / 13);

    /** Fewer cases than these correct nothing. */
    private static final double FEWEST = 100;

    private static final double MOST_BIAS = 1.3;

    /** Fewer cases of one week move no aim. */
    private static final int FEWEST_OF_A_WEEK = 20;

    private static final double STEP = 0.05;
    private static final double MOST_MORE = 0.09;
    private static final double MOST_LESS = 0.2;

    private final Spread ratios = new Spread();
    private double sold;
    private double forecast;
    private double bias = 1;
    private double shift;
    private int cases;
    private int missed;

    /**
     * Two weeks are over.
     *
     * @param units sold in them
     * @param said forecast, not corrected
     * @param ratio sold by forecast, corrected
     * @param above whether more was sold than nine in ten
     */
    void came(double units, double said, double ratio, boolean above) {
        sold += units;
        forecast += said;
        ratios.add(ratio);
        cases++;
        missed += above ? 1 : 0;
    }

    /** A week is over. */
    void turn() {
        bias = ratios.count() >= FEWEST && forecast > 0 ? Math.clamp(sold / forecast, 1 / MOST_BIAS, MOST_BIAS) : 1;
        if (cases >= FEWEST_OF_A_WEEK) {
            shift = Math.clamp(shift + STEP * (Safety.MISSED - (double) missed / cases), -MOST_MORE, MOST_LESS);
        }
        cases = 0;
        missed = 0;
        sold *= KEEPS;
        forecast *= KEEPS;
        ratios.fade(KEEPS);
    }

    /** By what forecasts are multiplied so that their sum is right: 10/13 to 1.3. */
    double bias() {
        return bias;
    }

    /** How much more may be missed than one in ten so that one in ten is: what is off for one article is off for many. */
    double shift() {
        return shift;
    }

    /** The ratio of sold to forecast that is not passed in such a share of all cases, 1 as long as there is none. */
    double atMost(double share) {
        return ratios.atMost(share, 1);
    }
}
