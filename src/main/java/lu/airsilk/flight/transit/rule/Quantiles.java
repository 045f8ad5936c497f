package lu.airsilk.flight.transit.rule;

import java.util.Map;
import java.util.TreeMap;
import lu.airsilk.shared.Refused;

/**
 * How long a leg is assumed to take.
 *
 * @param half hours within which half of all goods are through
 * @param nine hours within which nine in ten are; not fewer
 */
public record Quantiles(int half, int nine) {

    /** The odds of nine in ten: nine to one. */
    private static final double NINE_TO_ONE = 9;

    /** An hour of a journey is any time that rounds to it. */
    private static final double HALF_AN_HOUR = 0.5;

    /** Refuses what somebody has assumed and cannot be, each at its field. */
    public static Quantiles checked(long half, long nine) {
        Refused.together(() -> within("quantile50", half), () -> within("quantile90", nine));
        if (nine < half) {
            throw Refused.because("transitTime.turned", half, nine).at("quantile90");
        }
        return new Quantiles(Math.toIntExact(half), Math.toIntExact(nine));
    }

    private static void within(String field, long hours) {
        if (hours < 1 || hours > DurationLaw.LONGEST_HOURS) {
            throw Refused.because("transitTime.hours", hours, DurationLaw.LONGEST_HOURS)
                    .at(field);
        }
    }

    /**
     * So many journeys, as they would have been seen by each number of hours: those of the log-logistic law, the plainest
     * one that both figures fix and that is over before no hour has passed.
     */
    public Map<Integer, Long> journeys(long many) {
        Map<Integer, Long> journeys = new TreeMap<>();
        if (half == nine) {
            journeys.put(half, many);
            return journeys;
        }
        long before = 0;
        for (int hour = 1; hour < DurationLaw.LONGEST_HOURS; hour++) {
            long until = Math.round(many * share(hour + HALF_AN_HOUR));
            if (until > before) {
                journeys.put(hour, until - before);
                before = until;
            }
        }
        journeys.merge(DurationLaw.LONGEST_HOURS, many - before, Long::sum);
        return journeys;
    }

    /** The share that is through after so many hours. */
    private double share(double hours) {
        double steep = Math.log(NINE_TO_ONE) / Math.log((double) nine / half);
        return 1 / (1 + Math.pow(hours / half, -steep));
    }
}
