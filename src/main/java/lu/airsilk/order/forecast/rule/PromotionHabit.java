package lu.airsilk.order.forecast.rule;

/** Where an article stands between promotions: in which week of one, or how many weeks after the last. */
final class PromotionHabit {

    /** Places that are told apart: the first to the fourth week of a promotion, the first to the eighth after one. */
    static final int PLACES = 12;

    private static final int LONGEST = 4;

    /** A week of which so much is promoted is one of a promotion. */
    static final double PROMOTED = 0.1;

    private int place = PLACES - 1;
    private double sum;
    private double weeks;

    /** A week of which such a share was promoted. */
    void see(double share) {
        sum += share;
        weeks++;
        if (share >= PROMOTED) {
            place = place >= LONGEST ? 0 : Math.min(LONGEST - 1, place + 1);
        } else {
            place = place < LONGEST ? LONGEST : Math.min(PLACES - 1, place + 1);
        }
    }

    /** 0 to {@link #PLACES} - 1. */
    int place() {
        return place;
    }

    /** Which share of its weeks was promoted so far, 0 to 1. */
    double usual() {
        return weeks == 0 ? 0 : sum / weeks;
    }
}
