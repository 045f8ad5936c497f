package lu.airsilk.order.forecast.rule;

import java.util.Arrays;
import java.util.Collection;

/**
 * Which share of a week is sold on each of its days, Monday first: as the article sells on days in stock without a promotion,
 * as all articles do as long as it has told little. A week of which days are missing is brought to a whole one by it.
 */
final class WeekdayProfile {

    /** Units sold after which the article's own habit counts for half. */
    private static final double HALF_KNOWN = 20;

    private final double[] shares;

    private WeekdayProfile(double[] shares) {
        this.shares = shares;
    }

    /** Of all articles together. */
    static WeekdayProfile of(Collection<ArticleDays> articles) {
        double[] sold = new double[Week.DAYS];
        double[] days = new double[Week.DAYS];
        articles.forEach(each -> count(each, sold, days));
        return new WeekdayProfile(shares(sold, days, even()));
    }

    /** Of one article, beside that of all. */
    WeekdayProfile of(ArticleDays article) {
        double[] sold = new double[Week.DAYS];
        double[] days = new double[Week.DAYS];
        count(article, sold, days);
        return new WeekdayProfile(shares(sold, days, shares));
    }

    private static double[] even() {
        double[] even = new double[Week.DAYS];
        Arrays.fill(even, 1.0 / Week.DAYS);
        return even;
    }

    private static void count(ArticleDays article, double[] sold, double[] days) {
        for (int day = article.first(); day <= article.last(); day++) {
            if (!article.isPromotion(day) && !article.isSoldOut(day)) {
                sold[Week.weekday(day)] += article.sold(day);
                days[Week.weekday(day)]++;
            }
        }
    }

    private static double[] shares(double[] sold, double[] days, double[] others) {
        double week = 0;
        double all = Arrays.stream(sold).sum();
        for (int weekday = 0; weekday < Week.DAYS; weekday++) {
            week += days[weekday] == 0 ? 0 : sold[weekday] / days[weekday];
        }
        double[] shares = others.clone();
        if (week > 0) {
            for (int weekday = 0; weekday < Week.DAYS; weekday++) {
                double own = days[weekday] == 0 ? others[weekday] : sold[weekday] / days[weekday] / week;
                shares[weekday] = (own * all + HALF_KNOWN * others[weekday]) / (all + HALF_KNOWN);
            }
        }
        return toOne(shares);
    }

    private static double[] toOne(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        for (int weekday = 0; weekday < Week.DAYS; weekday++) {
            shares[weekday] /= sum;
        }
        return shares;
    }

    /** What is sold on a weekday, 0 to 1; all seven are 1. */
    double share(int weekday) {
        return shares[weekday];
    }
}
