package lu.airsilk.allocation.model.rule;

/**
 * Sums of the first rungs of Webster's ladders, worked out once for the narrow ones that most lines have; see
 * {@link Ladder}.
 */
final class NarrowLadders {

    private static final int WIDEST = 256;
    private static final int MOST_UNITS = 64;
    private static final int[] SUMS = sums();

    private NarrowLadders() {}

    private static int[] sums() {
        int[] sums = new int[(WIDEST + 1) * (MOST_UNITS + 1)];
        for (int breadth = 1; breadth <= WIDEST; breadth++) {
            for (int k = 1; k <= MOST_UNITS; k++) {
                int rung = Ladder.FULL * (2 * k - 1) / (2 * breadth);
                sums[place(breadth, k)] = sums[place(breadth, k - 1)] + rung;
            }
        }
        return sums;
    }

    private static int place(int breadth, int count) {
        return breadth * (MOST_UNITS + 1) + count;
    }

    /** Whether so many units of such a ladder are tabled; none of them is held at its upper end then. */
    static boolean hold(int breadth, int offset, int count) {
        return offset == -1 && count <= breadth && breadth <= WIDEST && count <= MOST_UNITS;
    }

    /** The sum of the rungs of the first {@code count} units. */
    static int sum(int breadth, int count) {
        return SUMS[place(breadth, count)];
    }
}
