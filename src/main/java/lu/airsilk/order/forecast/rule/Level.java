package lu.airsilk.order.forecast.rule;

/**
 * What an article sells in a usual week, in units: smoothed, or, once half of its weeks or more were without a sale, how often it
 * sells times how much then (Teunter, Syntetos and Babai 2011).
 */
final class Level {

    /** Weight of the newest week; from 0.1 to 0.3 it hardly matters (measured, decision 0162). */
    private static final double NEWEST = 0.2;

    /** The same where sales are rare, of both parts. */
    private static final double NEWEST_RARE = 0.1;

    /** One week that sold more than so many usual ones counts as so many; a second one in a row is a new habit. */
    private static final double MOST_AT_ONCE = 2.5;

    /** Before so many weeks none is known to be unusual. */
    private static final double FEWEST_WEEKS = 4;

    private double smoothed;
    private double weeks;
    private double empty;
    private double often;
    private double size;
    private double sales;
    private boolean high;

    /**
     * A week.
     *
     * @param units a whole one's, without a promotion
     * @param seen how much of it was seen, more than 0 to 1
     * @param trust how much it tells beside a usual one, more than 0 to 1
     */
    void see(double units, double seen, double trust) {
        double told = cut(units);
        weeks += seen;
        smoothed += weight(NEWEST * trust, seen) * (told - smoothed);
        seeRare(units, seen);
    }

    private double cut(double units) {
        boolean before = high;
        high = weeks >= FEWEST_WEEKS && units > MOST_AT_ONCE * smoothed;
        return high && !before ? MOST_AT_ONCE * smoothed : units;
    }

    /** The first weeks weigh alike. */
    private double weight(double newest, double seen) {
        return Math.max(1 - Math.pow(1 - newest, seen), seen / weeks);
    }

    private void seeRare(double units, double seen) {
        boolean sold = units > 0;
        empty += sold ? 0 : seen;
        often += weight(NEWEST_RARE, seen) * ((sold ? 1 : 0) - often);
        if (sold) {
            sales++;
            size += Math.max(NEWEST_RARE, 1 / sales) * (units - size);
        }
    }

    /** How many weeks were seen, in all. */
    double weeks() {
        return weeks;
    }

    /** Whether sales are rare: none in half of the weeks or more. */
    boolean isRare() {
        return weeks > 0 && 2 * empty >= weeks;
    }

    /** Units in a usual week. */
    double units() {
        return isRare() ? often * size : smoothed;
    }
}
