package lu.airsilk.allocation.share.rule;

/**
 * How much work a run may spend on making units whole, fixed by the number of lines alone, so that the result does not
 * depend on the machine: small problems are tried in more ways than large ones, in which single units matter less.
 *
 * @param priceRounds rounds of prices and shares
 * @param tries ways of fitting whole units, the best of which is kept
 * @param nodes of the branch and bound per product
 * @param coreWidth parts of a cell's load that are looked at together
 * @param passes over all cells and products in each way
 * @param flips of single blocks that are tried on top of the best
 * @param nudges of single prices of room, the same
 */
record Effort(int priceRounds, int tries, int nodes, int coreWidth, int passes, int flips, int nudges) {

    private static final int SMALL = 2_000;
    private static final int MIDDLING = 50_000;
    private static final int LARGE = 200_000;

    private static final int LINES_FLIPPED = 60_000;
    private static final int MOST_FLIPS = 400;
    private static final int LINES_NUDGED = 18_000;
    private static final int MOST_NUDGES = 60;

    static Effort forLines(int lines) {
        if (lines <= SMALL) {
            int flips = Math.min(MOST_FLIPS, LINES_FLIPPED / Math.max(1, lines));
            int nudges = Math.min(MOST_NUDGES, LINES_NUDGED / Math.max(1, lines));
            return new Effort(4, 2, 200, Knapsack.MOST_THINGS, 4, flips, nudges);
        }
        if (lines <= MIDDLING) {
            return new Effort(4, 2, 200, Knapsack.MOST_THINGS, 4, 0, 0);
        }
        return lines <= LARGE ? new Effort(3, 1, 50, 48, 2, 0, 0) : new Effort(2, 1, 20, 32, 1, 0, 0);
    }

    /** Whether there is nothing to compare. */
    boolean isOnlyTry() {
        return tries == 1 && flips == 0;
    }
}
