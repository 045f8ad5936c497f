package lu.airsilk.order.forecast.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Forecasts made again and again, each with what was known on its Sunday and with the plan or none, beside what then was sold
 * and beside the mean of the four weeks before, as the suggestions had it until decision 0162.
 */
final class Rolling {

    private static final int BEFORE = 4;

    private final List<Sold> rows;
    /** Units of each article and week; none where the week was not told or some of it was without stock. */
    private final Map<String, NavigableMap<Integer, Double>> weeks = new TreeMap<>();

    private double sold;
    private double off;
    private double offBefore;
    private double above;
    private int cases;
    private int held;
    private final Map<String, NavigableMap<Integer, TwoWeeks>> made = new HashMap<>();

    Rolling(List<Sold> rows) {
        this.rows = rows;
        rows.forEach(row -> weeks.computeIfAbsent(row.article(), fresh -> new TreeMap<>())
                .merge(Week.of(row.day()), row.soldOut() ? Double.NaN : row.units(), Double::sum));
    }

    /** The last week that is told whole. */
    int lastWeek() {
        return rows.stream().mapToInt(row -> Week.of(row.day() + 1)).max().orElseThrow() - 1;
    }

    /** Forecasts at the end of each so many-th of the last weeks whose two weeks are told. */
    Rolling over(int weeksHeld, int step, boolean planned) {
        boolean weekly = rows.stream().allMatch(row -> Week.weekday(row.day()) == 0);
        int last = (weekly ? lastWeek() + 1 : lastWeek()) - TwoWeeks.WEEKS;
        for (int week = last; week > last - weeksHeld; week -= step) {
            at(week, planned);
        }
        return this;
    }

    private void at(int week, boolean planned) {
        DemandBook book = Sold.book(rows, Week.monday(week + 1) - 1, planned);
        Forecasts.of(book).byArticle().forEach((article, told) -> {
            made.computeIfAbsent(article, fresh -> new TreeMap<>()).put(week, told);
            judge(weeks(article), week, told);
        });
    }

    private void judge(NavigableMap<Integer, Double> of, int week, TwoWeeks told) {
        double then = of.getOrDefault(week + 1, Double.NaN) + of.getOrDefault(week + 2, Double.NaN);
        double before = of.subMap(week - BEFORE, false, week, true).values().stream()
                .mapToDouble(units -> Double.isNaN(units) ? 0 : units)
                .average()
                .orElse(Double.NaN);
        if (!Double.isNaN(then + before)) {
            sold += then;
            off += Math.abs(told.mean() - then);
            offBefore += Math.abs(TwoWeeks.WEEKS * before - then);
            above += told.mean() - then;
            cases++;
            held += then <= told.q90() ? 1 : 0;
        }
    }

    /** How far off it is, beside the mean of four weeks. */
    double ratio() {
        return off / offBefore;
    }

    /** Units off by units sold. */
    double wape() {
        return off / sold;
    }

    double bias() {
        return above / sold;
    }

    /** In which share of all cases no more was sold than nine in ten. */
    double held() {
        return (double) held / cases;
    }

    int cases() {
        return cases;
    }

    /** What was forecast of an article, by the week seen last. */
    NavigableMap<Integer, TwoWeeks> made(String article) {
        return Objects.requireNonNull(made.get(article));
    }

    /** What an article sold in each week. */
    NavigableMap<Integer, Double> weeks(String article) {
        return Objects.requireNonNull(weeks.get(article));
    }

    Set<String> articles() {
        return made.keySet();
    }

    @Override
    public String toString() {
        return "%d cases, %.3f of the mean of four weeks, off by %.3f, bias %+.2f %%, nine in ten hold %.1f %%"
                .formatted(cases, ratio(), wape(), 100 * bias(), 100 * held());
    }
}
