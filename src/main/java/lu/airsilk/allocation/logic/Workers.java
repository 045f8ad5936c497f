package lu.airsilk.allocation.logic;

import java.util.stream.IntStream;

/**
 * Spreads work on products over the cores. Products do not touch each other in it and sums of whole numbers do not
 * depend on their order, so the result is the same for any number of cores.
 */
final class Workers {

    /** Work on the products from one to before another; gives a sum. */
    @FunctionalInterface
    interface Share {
        long work(int fromProduct, int toProduct);
    }

    private static final int SHARES_PER_THREAD = 16;
    private static final int FEWEST_LINES = 2_048;

    private final UnitModel model;
    private final int shares;

    /** @param threads 1 for the calling thread alone; with more, the common pool helps */
    Workers(UnitModel model, int threads) {
        this.model = model;
        this.shares = threads == 1 ? 1 : Math.clamp(model.lines() / FEWEST_LINES, 1, threads * SHARES_PER_THREAD);
    }

    /** The sum over all shares. */
    long sum(Share share) {
        if (shares == 1) {
            return share.work(0, model.products());
        }
        return IntStream.range(0, shares)
                .parallel()
                .mapToLong(i -> share.work(boundary(i), boundary(i + 1)))
                .sum();
    }

    /** The first product of a share; shares hold about equally many lines. */
    private int boundary(int share) {
        if (share == shares) {
            return model.products();
        }
        int line = (int) ((long) model.lines() * share / shares);
        int low = 0;
        int high = model.products();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (model.lineStart[middle] < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
