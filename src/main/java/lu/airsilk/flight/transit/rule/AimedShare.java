package lu.airsilk.flight.transit.rule;

import java.util.List;

/**
 * Which share a promise aims at so that nine in ten of all promises are kept: a larger one after days on which more than one
 * in ten were missed, a smaller one after days on which fewer were (Gibbs and Candès 2021). It steps once a day, not once a
 * line: what is late on one truck is late together.
 *
 * @param value such as 0.9
 */
public record AimedShare(double value) {

    private static final double MISSED = 0.1;
    private static final double STEP = 0.02;

    /** Beyond this a later day says nothing more, and below the other one nine in ten is no word for it. */
    private static final double FEWEST_MISSED = 0.01;

    private static final double MOST_MISSED = 0.12;

    /** As long as too little is known. */
    public static final AimedShare NINE_IN_TEN = new AimedShare(1 - MISSED);

    /**
     * Promises that fell due on one day.
     *
     * @param kept how many of them were kept
     */
    public record Due(long promises, long kept) {

        private double missed() {
            return (double) (promises - kept) / promises;
        }
    }

    /** After these days, the first one first; nine in ten as long as fewer promises have fallen due than tell a tenth. */
    public static AimedShare after(List<Due> days) {
        if (days.stream().mapToLong(Due::promises).sum() < SeenHours.FEWEST) {
            return NINE_IN_TEN;
        }
        double missed = MISSED;
        for (Due day : days) {
            missed = Math.clamp(missed + STEP * (MISSED - day.missed()), FEWEST_MISSED, MOST_MISSED);
        }
        return new AimedShare(1 - missed);
    }
}
