package lu.airsilk.order.forecast.rule;

/** How many times as much an article sells in a promotion: the median of its own weeks of promotion, the latest half year of them. */
final class Uplift {

    /** Fewer are no measure: then that of all articles holds. */
    private static final int FEWEST = 3;

    private static final int LATEST = 26;
    private static final double MOST = 30;

    private final SortedWindow times = new SortedWindow(LATEST);

    void came(double ratio) {
        times.add(ratio);
    }

    /** From 1, as a promotion keeps nobody from buying, to 30. */
    double times(Pool pool) {
        return times.size() < FEWEST ? pool.uplift() : Math.clamp(times.median(), 1, MOST);
    }
}
