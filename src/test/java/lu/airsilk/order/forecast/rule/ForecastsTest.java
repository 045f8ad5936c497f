package lu.airsilk.order.forecast.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article will sell, by hand, by what must hold of any forecast, and by the plainest that does the same. */
class ForecastsTest {

    private static final double EXACT = 1e-6;

    /** What a first promotion, not known as such yet, leaves of itself in the level, and others in an article's weekdays. */
    private static final double NEARLY = 0.05;

    private static TwoWeeks of(DemandBook book, String article) {
        return Objects.requireNonNull(Forecasts.of(book).byArticle().get(article));
    }

    private static TwoWeeks of(List<Sold> rows) {
        return of(Sold.book(rows), rows.getFirst().article());
    }

    private static DemandBook planned(List<Sold> rows, Sold... coming) {
        List<Sold> all = new ArrayList<>(rows);
        all.addAll(List.of(coming));
        int last = rows.stream().mapToInt(Sold::day).max().orElseThrow();
        return Sold.book(all, last, true);
    }

    @Test
    void what_always_sells_the_same_sells_the_same_again_for_sure() {
        assertEquals(new TwoWeeks(20, 20, 20), of(Sold.weeks("tea", 30, 10)));
    }

    @Test
    void the_newest_week_weighs_a_fifth() {
        List<Sold> rows = Sold.weeks("tea", 30, 10);
        rows.add(Sold.week("tea", 30, 20));

        assertEquals(2 * (0.8 * 10 + 0.2 * 20), of(rows).mean(), EXACT);
    }

    @Test
    void the_first_weeks_weigh_alike() {
        assertEquals(
                2 * (6 + 9 + 12) / 3.0,
                of(List.of(Sold.week("tea", 0, 6), Sold.week("tea", 1, 9), Sold.week("tea", 2, 12)))
                        .mean(),
                EXACT);
    }

    /** Ten a week, and thirty in four weeks of a promotion. */
    private static List<Sold> promoted(String article) {
        List<Sold> rows = Sold.weeks(article, 40, 10);
        for (int week : new int[] {10, 17, 18, 30}) {
            rows.set(week, rows.get(week).promoted(30));
        }
        return rows;
    }

    @Test
    void a_promotion_is_taken_out_of_the_past_and_put_in_where_it_is_planned() {
        Sold plain = Sold.week("tea", 40, 0);

        assertEquals(20, of(planned(promoted("tea"), plain), "tea").mean(), NEARLY);
        assertEquals(40, of(planned(promoted("tea"), plain.promoted(0)), "tea").mean(), 1.5);
        assertEquals(
                60,
                of(
                                planned(
                                        promoted("tea"),
                                        plain.promoted(0),
                                        Sold.week("tea", 41, 0).promoted(0)),
                                "tea")
                        .mean(),
                1.5);
    }

    @Test
    void without_a_plan_promotions_are_expected_as_often_as_they_came() {
        double mean = of(Sold.book(promoted("tea")), "tea").mean();

        assertTrue(mean > 20 && mean < 40, "between none and one: " + mean);
    }

    @Test
    void who_had_fewer_than_three_promotions_takes_what_they_did_to_all() {
        List<Sold> rows = promoted("tea");
        rows.addAll(Sold.weeks("new", 40, 5));
        rows.set(60, rows.get(60).promoted(50));

        DemandBook book = planned(rows, Sold.week("new", 40, 0).promoted(0));

        assertEquals(5 + 3 * 5, of(book, "new").mean(), 0.02 * 20);
    }

    @Test
    void four_weeks_without_stock_say_nothing() {
        List<Sold> rows = Sold.grocer(3, 1, 7 * 80);
        List<Sold> dry = rows.stream()
                .map(row -> row.day() >= Sold.START + 7 * 76 ? row.gone() : row)
                .toList();
        double before = of(planned(rows.subList(0, 7 * 76), Sold.week("a0", 76, 0)), "a0")
                .mean();

        assertEquals(before, of(planned(dry, Sold.week("a0", 80, 0)), "a0").mean(), 0.03 * before);
    }

    /** Three a day and six on Saturdays; of the last week Saturday and Sunday are missing. */
    @Test
    void days_without_stock_are_made_up_for_by_what_is_sold_on_such_days() {
        List<Sold> rows = IntStream.range(0, 7 * 30)
                .mapToObj(day -> new Sold("tea", Sold.START + day, day % 7 == 5 ? 6 : 3, false, false))
                .map(row -> row.day() >= Sold.START + 7 * 29 + 5 ? row.gone() : row)
                .toList();

        assertEquals(48, of(rows).mean(), NEARLY);
    }

    @Test
    void days_that_are_not_told_are_days_without_sales_unless_nothing_was_there() {
        List<Sold> told = Stream.of(
                        Sold.weeks("mondays", 30, 10).stream(),
                        Stream.of(new Sold("other", Sold.START + 7 * 29 + 6, 1, false, false)))
                .flatMap(rows -> rows)
                .toList();
        assertEquals(20, of(told).mean(), NEARLY);

        List<Sold> gone = new ArrayList<>(Sold.weeks("mondays", 20, 10));
        gone.add(new Sold("mondays", Sold.START + 7 * 19 + 1, 0, true, false));
        gone.add(new Sold("other", Sold.START + 7 * 29 + 6, 1, false, false));
        assertEquals(20, of(gone).mean(), NEARLY);
    }

    /** Four in every fourth week: one in four times four. */
    @Test
    void what_hardly_sells_is_how_often_it_sells_times_how_much_then() {
        List<Sold> rows = IntStream.range(0, 100)
                .mapToObj(week -> Sold.week("saffron", week, week % 4 == 3 ? 4 : 0))
                .toList();

        double often = 0;
        for (int week = 0; week < 100; week++) {
            often += Math.max(0.1, 1.0 / (week + 1)) * ((week % 4 == 3 ? 1 : 0) - often);
        }
        assertEquals(2 * often * 4, of(rows).mean(), EXACT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_the_rows_says_nothing(long seed) {
        List<Sold> rows = Sold.grocer(seed, 5, 7 * 60);

        assertEquals(
                Forecasts.of(Sold.book(rows)).text(),
                Forecasts.of(Sold.book(Sold.shuffled(rows, seed))).text());
    }

    @Test
    void four_times_as_many_units_are_four_times_as_many() {
        List<Sold> rows = Sold.grocer(4, 5, 7 * 60);
        SortedMap<String, TwoWeeks> units = Forecasts.of(
                        Sold.book(rows.stream().map(row -> row.times(64)).toList()))
                .byArticle();

        Forecasts.of(Sold.book(rows.stream().map(row -> row.times(256)).toList()))
                .byArticle()
                .forEach((article, four) -> {
                    assertEquals(
                            4 * Objects.requireNonNull(units.get(article)).mean(), four.mean(), 1e-4 * four.mean());
                    assertEquals(4 * Objects.requireNonNull(units.get(article)).q90(), four.q90(), 1e-4 * four.q90());
                });
    }

    /** It is made anew after each week, of what was known then, and its nine in ten is read off how far it was off. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void it_agrees_with_forecasting_each_past_week_by_what_was_known_then(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sold> rows = IntStream.range(0, 60)
                .mapToObj(week -> Sold.week("tea", week, random.nextInt(20, 60)))
                .toList();
        List<Double> ratios = new ArrayList<>();
        double missed = 0.1;
        for (int week = 3; week < 58; week++) {
            TwoWeeks then = of(rows.subList(0, week + 1));
            double units = rows.get(week + 1).units() + rows.get(week + 2).units();
            ratios.add(units / then.mean());
            missed = Math.max(0, missed + 0.02 * (0.1 - (units > then.q90() ? 1 : 0)));
        }
        List<Double> last = ratios.subList(ratios.size() - 52, ratios.size()).stream()
                .sorted()
                .toList();
        TwoWeeks now = of(rows);

        assertEquals(last.get(Math.min(52, (int) Math.ceil(53 * (1 - missed))) - 1) * now.mean(), now.q90(), EXACT);
        assertEquals(last.get((int) Math.ceil(53 * 0.5) - 1) * now.mean(), now.q50(), EXACT);
    }

    @Test
    void an_empty_plan_of_one_article_is_a_plan_for_all() {
        List<Sold> rows = promoted("tea");
        rows.addAll(promoted("oil"));

        assertEquals(20, of(planned(rows, Sold.week("oil", 40, 0)), "tea").mean(), NEARLY);
    }

    @Test
    void of_nothing_but_a_plan_others_are_the_measure_and_alone_there_is_none() {
        List<Sold> rows = Sold.weeks("tea", 30, 10);
        rows.addAll(Sold.weeks("oil", 30, 30));
        Map<String, TwoWeeks> told =
                Forecasts.of(planned(rows, Sold.week("new", 30, 0))).byArticle();

        assertEquals(new TwoWeeks(40, 60, 60), told.get("new"));
        assertEquals(new TwoWeeks(0, 0, 0), of(List.of(Sold.week("gone", 0, 0).gone())));
    }
}
