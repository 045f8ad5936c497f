package lu.airsilk.order.forecast.rule;

import java.util.Arrays;

/** The latest figures, of which the oldest one goes when one too many comes; any rank is at hand. */
final class SortedWindow {

    private final double[] latest;
    private final double[] sorted;
    private int seen;

    /** Of at most so many figures. */
    SortedWindow(int room) {
        latest = new double[room];
        sorted = new double[room];
    }

    void add(double figure) {
        int size = size();
        int slot = seen % latest.length;
        if (size == latest.length) {
            size--;
            int gone = Arrays.binarySearch(sorted, 0, size + 1, latest[slot]);
            System.arraycopy(sorted, gone + 1, sorted, gone, size - gone);
        }
        int place = Arrays.binarySearch(sorted, 0, size, figure);
        int at = place < 0 ? -place - 1 : place;
        System.arraycopy(sorted, at, sorted, at + 1, size - at);
        sorted[at] = figure;
        latest[slot] = figure;
        seen++;
    }

    /** How many are kept. */
    int size() {
        return Math.min(seen, latest.length);
    }

    /** The middle one, the mean of both where two are. At least one must be there. */
    double median() {
        int size = size();
        return (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }

    /**
     * What the next one does not pass in such a share of all cases: rank ⌈(n + 1) · share⌉ (Romano, Patterson and Candès 2019),
     * the largest where there are too few for it.
     */
    double atMost(double share) {
        int rank = (int) Math.ceil((size() + 1) * share);
        return sorted[Math.clamp(rank, 1, size()) - 1];
    }
}
