package lu.airsilk.allocation.share.rule;

/**
 * The parts of a cell's load that stand nearest to its margin, nearest first: single units or whole blocks, each either
 * in the plan or out of it. What stands further away is surely in or surely out (the core of a knapsack, Balas and
 * Zemel 1980).
 */
final class Core {

    private final long[] distance;
    final int[] line;
    final int[] product;
    final int[] units;
    final long[] worth;
    final boolean[] in;
    private int count;

    Core(int width) {
        distance = new long[width];
        line = new int[width];
        product = new int[width];
        units = new int[width];
        worth = new long[width];
        in = new boolean[width];
    }

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Whether something at this distance would be kept. */
    boolean admits(long itsDistance) {
        return count < distance.length || itsDistance < distance[count - 1];
    }

    /** Keeps a part that {@link #admits}, in place of the farthest when full; of equal ones the first stay ahead. */
    void put(long itsDistance, int itsLine, int itsProduct, int itsUnits, long itsWorth, boolean isIn) {
        int place = count < distance.length ? count++ : count - 1;
        for (; place > 0 && distance[place - 1] > itsDistance; place--) {
            distance[place] = distance[place - 1];
            line[place] = line[place - 1];
            product[place] = product[place - 1];
            units[place] = units[place - 1];
            worth[place] = worth[place - 1];
            in[place] = in[place - 1];
        }
        distance[place] = itsDistance;
        line[place] = itsLine;
        product[place] = itsProduct;
        units[place] = itsUnits;
        worth[place] = itsWorth;
        in[place] = isIn;
    }
}
