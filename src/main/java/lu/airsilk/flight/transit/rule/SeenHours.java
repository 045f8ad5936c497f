package lu.airsilk.flight.transit.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The hours that a leg was seen to take. The next journey is as likely to fall before the first of them, between any two or
 * behind the last: within the hours at rank ⌈(n + 1) · q⌉ it is over in a share q of all cases, whatever law they follow.
 */
public final class SeenHours {

    /** Of fewer, the rank of nine in ten lies behind the last. */
    public static final int FEWEST = 9;

    /** What is a whole number but for the last bits of a fraction is meant as one. */
    private static final double ROUNDED = 1e-9;

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    private final int[] sorted;

    private SeenHours(int[] sorted) {
        this.sorted = sorted;
    }

    public static SeenHours of(Collection<Integer> hours) {
        return new SeenHours(hours.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    public int size() {
        return sorted.length;
    }

    /** Whether there are enough for nine in ten. */
    public boolean suffice() {
        return sorted.length >= FEWEST;
    }

    /** Within how many hours the next one is over in such a share of all cases; the longest seen where the rank is behind it. */
    public int within(double share) {
        int rank = (int) Math.ceil((sorted.length + 1) * share - ROUNDED);
        return sorted[Math.clamp(rank, 1, sorted.length) - 1];
    }

    public Quantiles quantiles() {
        return new Quantiles(Math.max(1, within(HALF)), Math.max(1, within(NINE_IN_TEN)));
    }

    /** Each as one of n + 1; that one which nobody has seen yet takes as long as the longest. */
    public DurationLaw law() {
        Map<Integer, Long> weights = new HashMap<>();
        for (int hours : sorted) {
            weights.merge(hours, 1L, Long::sum);
        }
        weights.merge(sorted[sorted.length - 1], 1L, Long::sum);
        return DurationLaw.of(weights);
    }
}
