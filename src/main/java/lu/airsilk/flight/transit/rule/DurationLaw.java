package lu.airsilk.flight.transit.rule;

import java.util.Collections;
import java.util.Map;

/**
 * How long a leg takes, as a share for each number of whole hours.
 *
 * <p>It takes the hours as they were seen: no shape is assumed, so a hump of inspected consignments stays a hump. Each
 * hour seen is spread over its neighbours, a quarter to either side, since the next one will not take the same hour.
 */
public final class DurationLaw {

    /** Longer than anything that still counts as on its way. */
    static final int LONGEST_HOURS = 24 * 30;

    private static final double HOME = 0.5;
    private static final double NEIGHBOUR = 0.25;
    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    private final double[] shares;

    private DurationLaw(double[] shares) {
        this.shares = shares;
    }

    /**
     * The law of durations that were seen.
     *
     * @param weights how often each number of hours was seen; less than one hour counts as one, more than thirty days
     *     as thirty
     */
    public static DurationLaw of(Map<Integer, Long> weights) {
        double sum = weights.values().stream().mapToLong(Long::longValue).sum();
        if (sum <= 0) {
            throw new IllegalArgumentException("nothing was seen");
        }
        int longest = Math.min(LONGEST_HOURS, Collections.max(weights.keySet()));
        double[] shares = new double[Math.max(1, longest) + 2];
        weights.forEach((hours, times) -> spread(shares, Math.clamp(hours, 1, LONGEST_HOURS), times / sum));
        return new DurationLaw(shares);
    }

    private static void spread(double[] shares, int hours, double share) {
        shares[hours] += share * HOME;
        shares[Math.max(1, hours - 1)] += share * NEIGHBOUR;
        shares[hours + 1] += share * NEIGHBOUR;
    }

    /** Within how many hours it is over half of the times, and nine times in ten. */
    public Quantiles quantiles() {
        return new Quantiles(within(HALF), within(NINE_IN_TEN));
    }

    private int within(double share) {
        double sum = 0;
        for (int hours = 1; hours < longest(); hours++) {
            sum += shares[hours];
            if (sum >= share) {
                return hours;
            }
        }
        return longest();
    }

    /** Always exactly so many hours. */
    public static DurationLaw exactly(int hours) {
        double[] shares = new double[hours + 1];
        shares[hours] = 1;
        return new DurationLaw(shares);
    }

    int longest() {
        return shares.length - 1;
    }

    double share(int hours) {
        return shares[hours];
    }
}
