package lu.airsilk.order.forecast.rule;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A store that orders each Monday for what it sells in two weeks, in cases of twelve, gets it a week later, and loses what it has
 * not: how much stock it needs, in weeks of its sales, so that such a share of all wishes is met.
 */
final class OrderReplay {

    private static final int CASE = 12;
    private static final int HALVINGS = 24;
    private static final int BEFORE = 4;

    private final Rolling rolling;
    /** Up to how many units is ordered, by article, the week seen last, and how careful the store is. */
    private final BiFunction<Map.Entry<String, Integer>, Double, Double> upTo;

    private OrderReplay(Rolling rolling, BiFunction<Map.Entry<String, Integer>, Double, Double> upTo) {
        this.rolling = rolling;
        this.upTo = upTo;
    }

    static OrderReplay byForecast(Rolling rolling) {
        return new OrderReplay(rolling, (at, care) -> {
            TwoWeeks told = Objects.requireNonNull(rolling.made(at.getKey()).get(at.getValue()));
            return told.mean() + care * (told.q90() - told.mean());
        });
    }

    static OrderReplay byFourWeeks(Rolling rolling) {
        return new OrderReplay(
                rolling,
                (at, care) -> care
                        * TwoWeeks.WEEKS
                        * rolling
                                .weeks(at.getKey())
                                .subMap(at.getValue() - BEFORE, false, at.getValue(), true)
                                .values()
                                .stream()
                                .mapToDouble(units -> Double.isNaN(units) ? 0 : units)
                                .average()
                                .orElse(0));
    }

    private record Met(double share, double stock) {}

    double stockFor(double share) {
        double low = 0;
        double high = 30;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double care = (low + high) / 2;
            if (met(care).share() < share) {
                low = care;
            } else {
                high = care;
            }
        }
        return met(high).stock();
    }

    private Met met(double care) {
        double[] sums = new double[3];
        rolling.articles().forEach(article -> replay(article, care, sums));
        return new Met(sums[1] / sums[0], sums[2] / sums[0]);
    }

    private void replay(String article, double care, double[] sums) {
        Map<Integer, Double> wanted = rolling.weeks(article);
        double there = -1;
        double coming = 0;
        for (int week : rolling.made(article).keySet()) {
            double most = upTo.apply(Map.entry(article, week), care);
            there = there < 0 ? most : there + coming;
            coming = Math.max(0, Math.ceil((most - there) / CASE) * CASE);
            double asked = wanted.getOrDefault(week + 1, 0.0);
            asked = Double.isNaN(asked) ? 0 : asked;
            double sold = Math.min(there, asked);
            sums[0] += asked;
            sums[1] += sold;
            sums[2] += there - sold / 2;
            there -= sold;
        }
    }
}
