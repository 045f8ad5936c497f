package lu.airsilk.allocation.share.rule;

import java.util.stream.IntStream;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Spreads work on products over the cores. Products do not touch each other in it and sums of whole numbers do not
 * depend on their order, so the result is the same for any number of cores.
 */
final class Workers {

    /** Work on the places from one to before another; gives a sum. */
    @FunctionalInterface
    interface Share {
        long work(int from, int to);
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

    /** The sum over all products. */
    long sum(Share share) {
        if (shares == 1) {
            return share.work(0, model.products());
        }
        return IntStream.range(0, shares)
                .parallel()
                .mapToLong(i -> share.work(boundary(i), boundary(i + 1)))
                .sum();
    }

    /** The sum over so many other places, which do not touch each other either. */
    long sumPlaces(int places, Share share) {
        if (shares == 1 || places < shares) {
            return share.work(0, places);
        }
        return IntStream.range(0, shares)
                .parallel()
                .mapToLong(i -> share.work(part(places, i), part(places, i + 1)))
                .sum();
    }

    private int part(int whole, int share) {
        return (int) ((long) whole * share / shares);
    }

    /** The first product of a share; shares hold about equally many lines. */
    private int boundary(int share) {
        if (share == shares) {
            return model.products();
        }
        int line = part(model.lines(), share);
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
