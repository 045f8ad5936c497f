package lu.airsilk.order.forecast.rule;

import org.jspecify.annotations.Nullable;

/** One article on its way through its weeks: what is learnt of each, and what was forecast before it. */
final class ArticleForecast {

    /** A year of cases without a promotion, half as many with one. */
    private static final int CASES = 52;

    /** Weeks that are seen before what is forecast is judged, and before a promotion is measured by them. */
    private static final double FEWEST_WEEKS = 4;

    /** A week of which less was seen in stock tells nothing. */
    private static final double LEAST_SEEN = 0.1;

    /** Two weeks of which less was seen are not compared with their forecast. */
    private static final double NEARLY_WHOLE = 0.8;

    /** What is left of a promoted week when the promotion is divided out is half as sure (measured, decision 0162). */
    private static final double CLEANED = 0.5;

    /** Less is no measure of a promotion: one unit more would be a multiple. */
    private static final double LEAST_UNITS = 1;

    /**
     * What was said at the end of a week of the two after it.
     *
     * @param raw units, not corrected
     * @param mean units, corrected
     * @param place where the article stood between promotions
     * @param usual which share of its weeks was promoted
     * @param sure whether enough was known for it to be judged
     */
    private record Said(double raw, double mean, double q90, Kind kind, int place, double usual, boolean sure) {}

    private final ArticleWeeks weeks;
    private final boolean planned;
    private final Level level = new Level();
    private final PromotionHabit habit = new PromotionHabit();
    private final Uplift uplift = new Uplift();
    private final Safety plain = new Safety(CASES);
    private final Safety promoted = new Safety(CASES / 2);
    /** What was said at the end of the last weeks, the latest first. */
    private final @Nullable Said[] said = new Said[TwoWeeks.WEEKS];

    /**
     * At its beginning.
     *
     * @param planned whether promotions are known beforehand; else they are expected as they came
     */
    ArticleForecast(ArticleWeeks weeks, boolean planned) {
        this.weeks = weeks;
        this.planned = planned;
    }

    /** Goes through a week, the next one after that before. */
    void see(int week, Pool pool) {
        if (week >= weeks.first()) {
            Said then = said[TwoWeeks.WEEKS - 1];
            if (then != null) {
                judge(then, week, pool);
            }
            learn(week, pool);
            System.arraycopy(said, 0, said, 1, TwoWeeks.WEEKS - 1);
            said[0] = say(week, pool);
        }
    }

    /** The two weeks after this one, which was seen last. */
    TwoWeeks now(int week, Pool pool) {
        Said now = say(week, pool);
        double half = now.mean() * safety(now.kind()).half(pool.errors(now.kind()));
        return new TwoWeeks(now.mean(), half, Math.max(half, now.q90()));
    }

    /** How many times as much it sells in a promotion. */
    double times(Pool pool) {
        return uplift.times(pool);
    }

    private Safety safety(Kind kind) {
        return kind.isPromoted() ? promoted : plain;
    }

    private Said say(int week, Pool pool) {
        double share = share(week, pool);
        Kind kind = Kind.of(level.isRare(), planned && share >= PromotionHabit.PROMOTED);
        double raw = TwoWeeks.WEEKS * level.units() * (1 + share * (uplift.times(pool) - 1));
        double mean = raw * pool.errors(kind).bias();
        double q90 = mean * safety(kind).nineInTen(pool.errors(kind));
        return new Said(raw, mean, q90, kind, habit.place(), habit.usual(), level.weeks() >= FEWEST_WEEKS);
    }

    /** Which share of the two weeks after this one is promoted. */
    private double share(int week, Pool pool) {
        return planned ? promotion(week + 1) : pool.comes(habit.place(), habit.usual());
    }

    /** Which share of two weeks is promoted. */
    private double promotion(int first) {
        return (weeks.promotion(first) + weeks.promotion(first + 1)) / TwoWeeks.WEEKS;
    }

    /** The two weeks that end with this one are over. */
    private void judge(Said then, int week, Pool pool) {
        pool.cameAfter(then.place(), promotion(week - 1), then.usual());
        double seen = weeks.seen(week - 1) + weeks.seen(week);
        if (then.sure() && then.mean() > 0 && seen >= NEARLY_WHOLE * TwoWeeks.WEEKS) {
            double units = (weeks.sold(week - 1) + weeks.sold(week)) * TwoWeeks.WEEKS / seen;
            double ratio = units / then.mean();
            boolean above = units > then.q90();
            pool.errors(then.kind()).came(units, then.raw(), ratio, above);
            safety(then.kind()).came(ratio, above);
        }
    }

    private void learn(int week, Pool pool) {
        double usual = level.units();
        double times = uplift.times(pool);
        measure(week, usual, pool);
        double share = weeks.promotion(week);
        double least = weeks.least(week) / (1 + share * (times - 1));
        if (weeks.seen(week) >= LEAST_SEEN) {
            double units = Math.max(weeks.sold(week) / weeks.usual(week, times), least);
            level.see(units, Math.min(1, weeks.seen(week)), weeks.promoted(week) > 0 ? CLEANED : 1);
        } else if (least > usual) {
            level.see(least, 1, 1);
        }
        habit.see(share);
    }

    /** How much a promotion of this week, if there was one, sold beside what is usual on its days. */
    private void measure(int week, double usual, Pool pool) {
        double share = weeks.promoted(week);
        if (share >= PromotionHabit.PROMOTED && level.weeks() >= FEWEST_WEEKS && usual * share >= LEAST_UNITS) {
            double others = usual * Math.max(0, weeks.seen(week) - share);
            double times = Math.max(0, weeks.sold(week) - others) / (usual * share);
            uplift.came(times);
            pool.promoted(times);
        }
    }
}
