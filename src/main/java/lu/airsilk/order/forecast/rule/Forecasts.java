package lu.airsilk.order.forecast.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each article of a book sells in the two weeks from the Monday after the last day sold.
 *
 * <p>All weeks are gone through once, all articles abreast: each week first judges what was forecast for it, then is learnt from,
 * so that no figure of a forecast, and no measure of how sure it is, has seen what came after it. A minute's work for a hundred
 * thousand articles of two years.
 */
public final class Forecasts {

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    private static final int PERCENT = 100;

    private final int monday;
    private final SortedMap<String, TwoWeeks> byArticle = new TreeMap<>();
    private final Map<String, Double> times = new HashMap<>();

    private Forecasts(int monday) {
        this.monday = monday;
    }

    /**
     * Forecasts them all.
     *
     * <p>Where the book plans anything, the days of the two weeks that it does not name have no promotion; where it plans
     * nothing, promotions are expected as they came before. An article of which no day in stock was told gets what the others
     * get: their mean, their half and their nine in ten; the only one of its book gets nothing.
     */
    public static Forecasts of(DemandBook book) {
        return of(book, PERCENT);
    }

    /**
     * The same.
     *
     * @param promotionPercent what a promotion sells, in percent of the usual, as long as none of the book has shown it; 100 at
     *     the least
     */
    public static Forecasts of(DemandBook book, long promotionPercent) {
        Forecasts forecasts = new Forecasts(Week.monday(Week.of(book.last()) + 1));
        SortedMap<String, ArticleForecast> articles = begin(book);
        Pool pool = new Pool((double) promotionPercent / PERCENT);
        for (int week = Week.of(book.first()); week <= Week.of(book.last()); week++) {
            for (ArticleForecast each : articles.values()) {
                each.see(week, pool);
            }
            pool.turn();
        }
        articles.forEach((name, each) -> {
            forecasts.byArticle.put(name, each.now(Week.of(book.last()), pool));
            forecasts.times.put(name, each.times(pool));
        });
        TwoWeeks others = amongOthers(forecasts.byArticle.values());
        book.articles().keySet().forEach(name -> forecasts.byArticle.putIfAbsent(name, others));
        return forecasts;
    }

    private static SortedMap<String, ArticleForecast> begin(DemandBook book) {
        WeekdayProfile all = WeekdayProfile.of(book.all());
        SortedMap<String, ArticleForecast> begun = new TreeMap<>();
        book.articles().forEach((name, days) -> {
            if (days.isInStock()) {
                begun.put(name, new ArticleForecast(weeks(book, days, all), book.isPlanned()));
            }
        });
        return begun;
    }

    private static ArticleWeeks weeks(DemandBook book, ArticleDays days, WeekdayProfile all) {
        return book.isWeekly()
                ? ArticleWeeks.ofWeeks(days, book.last())
                : ArticleWeeks.ofDays(days, all.of(days), book.last());
    }

    private static TwoWeeks amongOthers(Collection<TwoWeeks> others) {
        if (others.isEmpty()) {
            return new TwoWeeks(0, 0, 0);
        }
        SortedWindow means = new SortedWindow(others.size());
        others.forEach(each -> means.add(each.mean()));
        double mean = others.stream().mapToDouble(TwoWeeks::mean).sum() / others.size();
        return new TwoWeeks(mean, means.atMost(HALF), means.atMost(NINE_IN_TEN));
    }

    /** By the name of the article. */
    public SortedMap<String, TwoWeeks> byArticle() {
        return Collections.unmodifiableSortedMap(byArticle);
    }

    /** An article's two weeks, and what a promotion makes of them; nothing where it has never been in stock. */
    public UsualSales usual(String article) {
        return new UsualSales(
                byArticle.getOrDefault(article, TwoWeeks.NOTHING),
                times.getOrDefault(article, UsualSales.NONE.promoted()));
    }

    /** {@code article,monday,mean,q50,q90} with its heading. */
    public String text() {
        String from = LocalDate.ofEpochDay(monday).toString();
        StringBuilder text = new StringBuilder("article,monday,mean,q50,q90\n");
        byArticle.forEach((name, weeks) -> text.append(name)
                .append(',')
                .append(from)
                .append(',')
                .append(weeks.text())
                .append('\n'));
        return text.toString();
    }
}
