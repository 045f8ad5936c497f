package lu.airsilk.order.forecast.rule;

/**
 * How far an article's own forecasts were off, as what was sold by what was forecast, and the ratio that is not passed in nine of
 * ten cases: by rank, at a share that moves after each case (Gibbs and Candès 2021). Of fewer than nine cases, which have no ninth of ten, those of
 * all articles are taken.
 */
final class Safety {

    /** One in ten. */
    static final double MISSED = 0.1;

    private static final int FEWEST = 9;
    private static final double STEP = 0.02;
    private static final double MOST_MISSED = 0.5;
    private static final double HALF = 0.5;

    private final SortedWindow ratios;
    private double missed = MISSED;

    /** By at most so many cases, the latest. */
    Safety(int cases) {
        ratios = new SortedWindow(cases);
    }

    /** A case more, and whether it was above nine in ten. */
    void came(double ratio, boolean above) {
        ratios.add(ratio);
        missed = Math.clamp(missed + STEP * (MISSED - (above ? 1 : 0)), 0, MOST_MISSED);
    }

    /** Not passed in half of all cases. */
    double half(PooledErrors others) {
        return ratios.size() < FEWEST ? others.atMost(HALF) : ratios.atMost(HALF);
    }

    /** Not passed in nine of ten cases. */
    double nineInTen(PooledErrors others) {
        return ratios.size() < FEWEST
                ? others.atMost(1 - MISSED - others.shift())
                : ratios.atMost(Math.min(1, 1 - missed - others.shift()));
    }
}
