package lu.airsilk.order.forecast.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lu.airsilk.shared.Refused;

/**
 * What was sold of each article on each day, or in each week told by its Monday, and which promotions are planned.
 *
 * <p>Rows come in any order; the same rows in another order are the same book. A day is its number since 1970-01-01. Where
 * all days sold are Mondays, the rows are weeks, but for {@link #ofDays}.
 */
public final class DemandBook {

    private final Map<String, ArticleDays> articles = new HashMap<>();
    /** For each day that is planned, the first line that does. */
    private final Map<Integer, Integer> planned = new HashMap<>();

    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private boolean weekly = true;

    /** A book of days alone, also where only Mondays were sold on. */
    public static DemandBook ofDays() {
        DemandBook book = new DemandBook();
        book.weekly = false;
        return book;
    }

    /**
     * A day, or a week, that was sold on; refused when the article has it already.
     *
     * @param units sold, not negative
     * @param soldOut whether nothing was on hand: what was sold is then no measure of what was wanted
     */
    public void sold(int day, String article, float units, boolean promotion, boolean soldOut) {
        once(days(article).tell(day, units, promotion, soldOut), article);
        first = Math.min(first, day);
        last = Math.max(last, day);
        weekly &= Week.weekday(day) == 0;
    }

    /** A day, or a week, to come. */
    public void planned(int day, String article, boolean promotion, int line) {
        once(days(article).plan(day, promotion), article);
        planned.merge(day, line, Math::min);
    }

    private ArticleDays days(String article) {
        return articles.computeIfAbsent(article, fresh -> new ArticleDays());
    }

    private static void once(boolean fresh, String article) {
        Refused.unless(fresh, "forecast.twice", article);
    }

    /** The first line that has no units sold though something was sold on that day or later; 0 when there is none. */
    int lineWithoutSales() {
        return planned.entrySet().stream()
                .filter(each -> each.getKey() <= last)
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(0);
    }

    /** Whether a day was told that something was, or could have been, sold on. */
    boolean isTold() {
        return first <= last;
    }

    /** Whether promotions to come are known: rows after the last day sold. Else they are reckoned with as before. */
    boolean isPlanned() {
        return !planned.isEmpty();
    }

    /** Whether each row is a week. */
    boolean isWeekly() {
        return weekly;
    }

    /** The first day that is told of any article. */
    int first() {
        return first;
    }

    /** The last day sold. */
    int last() {
        return last;
    }

    /** By name. */
    SortedMap<String, ArticleDays> articles() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    Collection<ArticleDays> all() {
        return articles().values();
    }
}
