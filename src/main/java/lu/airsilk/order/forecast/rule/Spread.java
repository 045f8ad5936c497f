package lu.airsilk.order.forecast.rule;

/** How often a ratio of many articles was how large: counted in steps of two in a hundred, from a fiftieth to fiftyfold. */
final class Spread {

    private static final double STEP = 0.02;
    private static final int HALF = 200;
    private static final int STEPS = 2 * HALF + 1;

    private final double[] counts = new double[STEPS];
    private double sum;

    void add(double ratio) {
        counts[step(ratio)]++;
        sum++;
    }

    private static int step(double ratio) {
        return ratio <= 0 ? 0 : Math.clamp(Math.round(Math.log(ratio) / STEP) + HALF, 0, STEPS - 1);
    }

    /** What was counted so far weighs so much less beside what comes, 0 to 1. */
    void fade(double keeps) {
        for (int step = 0; step < STEPS; step++) {
            counts[step] *= keeps;
        }
        sum *= keeps;
    }

    /** How much was counted, less what has faded. */
    double count() {
        return sum;
    }

    /** The ratio that such a share of all do not pass; {@code otherwise} where none was counted. */
    double atMost(double share, double otherwise) {
        double below = 0;
        for (int step = 0; step < STEPS && sum > 0; step++) {
            below += counts[step];
            if (below >= share * sum) {
                return step == 0 ? 0 : Math.exp((step - HALF) * STEP);
            }
        }
        return otherwise;
    }
}
