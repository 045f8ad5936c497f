package lu.airsilk.allocation.logic;

/**
 * How much work a run may spend on making units whole, fixed by the number of lines alone, so that the result does not
 * depend on the machine: small problems are tried in more ways than large ones, in which single units matter less.
 *
 * @param priceRounds rounds of prices and shares
 * @param tries ways of fitting whole units, the best of which is kept
 * @param nodes of the branch and bound per product
 * @param coreWidth parts of a cell's load that are looked at together
 * @param passes over all cells and products in each way
 */
record Effort(int priceRounds, int tries, int nodes, int coreWidth, int passes) {

    private static final int SMALL = 20_000;
    private static final int MIDDLING = 200_000;

    static Effort forLines(int lines) {
        if (lines <= SMALL) {
            return new Effort(4, 4, 200, Knapsack.MOST_THINGS, 4);
        }
        if (lines <= MIDDLING) {
            return new Effort(3, 2, 50, 48, 2);
        }
        return new Effort(3, 1, 20, 32, 1);
    }
}
