package lu.airsilk.order.forecast.rule;

/**
 * An article's weeks, one after the other: what was sold in each, how much of it was seen in stock with and without a
 * promotion, and which share of it is, was or will be promoted. All shares are of the week's usual sales, 0 to 1.
 */
final class ArticleWeeks {

    private final int first;
    /** Units on days in stock. */
    private final double[] sold;
    /** Units on all days: those of a day without stock are the least that was wanted. */
    private final double[] least;

    private final double[] plain;
    private final double[] promoted;
    private final double[] promotion;

    private ArticleWeeks(int first, int weeks) {
        this.first = first;
        this.sold = new double[weeks];
        this.least = new double[weeks];
        this.plain = new double[weeks];
        this.promoted = new double[weeks];
        this.promotion = new double[weeks];
    }

    /**
     * The weeks from the first day that the article was sold on to those that are forecast.
     *
     * <p>A day that is not told is a day without sales, or without stock where the day before it was.
     *
     * @param lastDay the last that is told of any article
     */
    static ArticleWeeks ofDays(ArticleDays days, WeekdayProfile profile, int lastDay) {
        ArticleWeeks weeks = between(days.first(), lastDay);
        boolean soldOut = false;
        for (int day = days.first(); day < Week.monday(Week.of(lastDay) + 1 + TwoWeeks.WEEKS); day++) {
            soldOut = days.isTold(day) ? days.isSoldOut(day) : soldOut;
            double share = profile.share(Week.weekday(day));
            weeks.promote(Week.of(day), days.isPromotion(day), share);
            if (day <= lastDay) {
                weeks.see(Week.of(day), days, day, soldOut ? 0 : share);
            }
        }
        return weeks;
    }

    /**
     * The same of rows that are weeks.
     *
     * <p>A week that is not told is one of which nothing is known, unless the article has more such weeks than others: then
     * they are weeks without sales.
     */
    static ArticleWeeks ofWeeks(ArticleDays days, int lastMonday) {
        ArticleWeeks weeks = between(days.first(), lastMonday);
        boolean rare = 2 * weeks.told(days) <= weeks.untilNow(lastMonday);
        boolean soldOut = false;
        for (int week = weeks.first; week <= Week.of(lastMonday) + TwoWeeks.WEEKS; week++) {
            int monday = Week.monday(week);
            soldOut = days.isTold(monday) ? days.isSoldOut(monday) : soldOut;
            weeks.promote(week, isPromoted(days, week), 1);
            if (monday <= lastMonday) {
                weeks.see(week, days, monday, !soldOut && (rare || days.isTold(monday)) ? 1 : 0);
            }
        }
        return weeks;
    }

    private static boolean isPromoted(ArticleDays days, int week) {
        boolean promoted = false;
        for (int day = Week.monday(week); day < Week.monday(week + 1); day++) {
            promoted |= days.isPromotion(day);
        }
        return promoted;
    }

    private static ArticleWeeks between(int firstDay, int lastDay) {
        return new ArticleWeeks(Week.of(firstDay), Week.of(lastDay) - Week.of(firstDay) + 1 + TwoWeeks.WEEKS);
    }

    private int told(ArticleDays days) {
        int told = 0;
        for (int monday = Week.monday(first); monday <= days.last(); monday += Week.DAYS) {
            told += days.isTold(monday) ? 1 : 0;
        }
        return told;
    }

    private int untilNow(int lastDay) {
        return Week.of(lastDay) - first + 1;
    }

    private void promote(int week, boolean promoted, double share) {
        promotion[week - first] += promoted ? share : 0;
    }

    private void see(int week, ArticleDays days, int day, double share) {
        least[week - first] += days.sold(day);
        if (share > 0) {
            sold[week - first] += days.sold(day);
            (days.isPromotion(day) ? promoted : plain)[week - first] += share;
        }
    }

    /** The week of the first day that was sold on. */
    int first() {
        return first;
    }

    /** Units sold in a week while in stock. */
    double sold(int week) {
        return sold[week - first];
    }

    /** Units sold in a week in all, the least that was wanted. */
    double least(int week) {
        return least[week - first];
    }

    /** How much of a week was seen, in stock. */
    double seen(int week) {
        return plain[week - first] + promoted[week - first];
    }

    /** How many usual weeks this one is where a promotion multiplies by {@code uplift}, days without stock left out. */
    double usual(int week, double uplift) {
        return plain[week - first] + promoted[week - first] * uplift;
    }

    /** How much of a week was seen in a promotion, in stock. */
    double promoted(int week) {
        return promoted[week - first];
    }

    /** How much of a week is promoted, in stock or not, past or planned. */
    double promotion(int week) {
        return Math.min(1, promotion[week - first]);
    }
}
