package lu.airsilk.allocation.share.rule;

import java.util.Arrays;

/**
 * The best choice of up to 64 things within a capacity: the classical table over capacities, each entry with the set
 * that made it. Cost: things times capacity; large capacities are coarsened, which only wastes room.
 */
final class Knapsack {

    /** Things are kept as bits of a {@code long}. */
    static final int MOST_THINGS = Long.SIZE - 1;

    private static final int FINEST = 4_096;

    private final long[] worth = new long[FINEST + 1];
    private final long[] chosen = new long[FINEST + 1];

    /**
     * The set of things, as bits, that is worth most.
     *
     * @param count of things, up to {@link #MOST_THINGS}
     */
    long best(long capacity, int count, long[] weights, long[] worths) {
        long grain = Math.ceilDiv(Math.max(1, capacity), FINEST);
        int size = (int) (capacity / grain);
        Arrays.fill(worth, 0, size + 1, 0);
        Arrays.fill(chosen, 0, size + 1, 0);
        for (int thing = 0; thing < count; thing++) {
            long weight = Math.ceilDiv(weights[thing], grain);
            if (worths[thing] > 0 && weight <= size) {
                offer(1L << thing, (int) weight, worths[thing], size);
            }
        }
        return chosen[size];
    }

    private void offer(long bit, int weight, long itsWorth, int size) {
        for (int room = size; room >= weight; room--) {
            long with = worth[room - weight] + itsWorth;
            if (with > worth[room]) {
                worth[room] = with;
                chosen[room] = chosen[room - weight] | bit;
            }
        }
    }
}
