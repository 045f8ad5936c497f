package lu.airsilk.order.forecast.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What all articles have shown together, for those that have shown too little: how much a promotion sells, when the next one
 * comes, how far forecasts were off. What a week shows counts from the next one on, so that no article is asked before another.
 */
final class Pool {

    private static final double HALF = 0.5;

    private final Spread uplifts = new Spread();
    private final Map<Kind, PooledErrors> errors = new EnumMap<>(Kind.class);
    private final double[] came = new double[PromotionHabit.PLACES];
    private final double[] usual = new double[PromotionHabit.PLACES];
    private final double firstUplift;
    private double uplift;

    /** @param firstUplift how many times as much a promotion sells, as long as none has shown it */
    Pool(double firstUplift) {
        this.firstUplift = firstUplift;
        uplift = firstUplift;
        for (Kind kind : Kind.values()) {
            errors.put(kind, new PooledErrors());
        }
    }

    /** A promotion sold so many times as much as usual. */
    void promoted(double times) {
        uplifts.add(times);
    }

    /** After an article stood at this place, such a share of the next two weeks was promoted; it is usually such a one. */
    void cameAfter(int place, double share, double usually) {
        came[place] += share;
        usual[place] += usually;
    }

    /** A week is over. */
    void turn() {
        uplift = Math.max(1, uplifts.atMost(HALF, firstUplift));
        errors.values().forEach(PooledErrors::turn);
    }

    /** How many times as much a promotion sells: the median, at least once. */
    double uplift() {
        return uplift;
    }

    PooledErrors errors(Kind kind) {
        return Objects.requireNonNull(errors.get(kind));
    }

    /** Which share of the next two weeks is promoted, of an article at this place that usually has such a one, 0 to 1. */
    double comes(int place, double usually) {
        return usual[place] > 0 ? Math.min(1, usually * came[place] / usual[place]) : usually;
    }
}
