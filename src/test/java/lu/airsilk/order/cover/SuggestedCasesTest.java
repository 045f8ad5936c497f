package lu.airsilk.order.cover;

import static lu.airsilk.order.forecast.rule.ServiceLevel.NINE_IN_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import lu.airsilk.order.cover.SuggestedCases.Stock;
import lu.airsilk.order.cover.SuggestedCases.Terms;
import lu.airsilk.order.forecast.rule.ServiceLevel;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestedCasesTest {

    private static final OptionalInt KEEPS = OptionalInt.empty();

    /** So many in any two weeks. */
    private static TwoWeeks each(double units) {
        return new TwoWeeks(units, units, units);
    }

    @Test
    void what_may_sell_better_needs_more_the_longer_the_more_but_not_as_much_more() {
        TwoWeeks wavering = new TwoWeeks(30, 28, 40);

        assertEquals(10, suggested(wavering, 14).safety());
        assertEquals(20, suggested(wavering, 56).safety());
        assertEquals(140, suggested(wavering, 56).needed());
    }

    private static SuggestedCases suggested(TwoWeeks expected, int days) {
        return SuggestedCases.of(60, expected, new Stock(0, 0, 0), new Terms(days, NINE_IN_TEN, 0, KEEPS, 6));
    }

    @Test
    void who_wants_enough_more_often_has_more_in_case_it_sells_better() {
        Terms often = new Terms(14, new ServiceLevel(new BigDecimal("97.5")), 0, KEEPS, 6);
        SuggestedCases suggested = SuggestedCases.of(60, new TwoWeeks(30, 28, 40), new Stock(0, 0, 0), often);

        assertEquals(16, suggested.safety());
        assertEquals(
                List.of("30", "16", "97.5"),
                suggested.formula(suggested.expected()).arguments().subList(11, 14));
    }

    @Test
    void of_what_perishes_no_more_is_had_than_pays() {
        TwoWeeks wavering = new TwoWeeks(30, 28, 40);
        Terms little = new Terms(21, NINE_IN_TEN, 0, OptionalInt.of(14), Optional.of(new BigDecimal("28")), 1);
        Terms much = new Terms(21, NINE_IN_TEN, 0, OptionalInt.of(14), Optional.of(new BigDecimal("60")), 1);
        Stock five = new Stock(5, 0, 0);

        SuggestedCases suggested = SuggestedCases.of(60, wavering, five, little);
        assertEquals(18, suggested.cases(), "23 pay, 5 are there");
        assertEquals("suggestion.worth", suggested.formula(suggested.expected()).code());
        assertEquals(
                List.of("18", "28"),
                List.of(
                        suggested.formula(suggested.expected()).arguments().get(9),
                        suggested.formula(suggested.expected()).arguments().get(14)));
        assertEquals(25, SuggestedCases.of(60, wavering, five, much).cases(), "never beyond what is sold in its life");
        assertEquals(
                "suggestion.life",
                SuggestedCases.of(60, wavering, five, much).formula(wavering).code());
    }

    @Test
    void what_keeps_it_small_is_said_last() {
        SuggestedCases suggested = suggested(each(30), 14);

        assertEquals(
                "suggestion.formula", suggested.formula(suggested.expected()).code());
        assertEquals(suggested, suggested.atMost(5, SuggestedCases.Bound.ROOM));
        SuggestedCases less = suggested.atMost(3, SuggestedCases.Bound.ROOM);
        assertEquals("suggestion.room", less.formula(less.expected()).code());
        assertEquals(3, less.cases());
        assertEquals(
                "suggestion.life",
                SuggestedCases.of(60, each(30), new Stock(0, 0, 0), new Terms(14, NINE_IN_TEN, 0, OptionalInt.of(7), 6))
                        .formula(each(30))
                        .code());
    }

    @Test
    void what_would_be_lost_is_what_sells_beyond_all_there_is() {
        Terms terms = new Terms(14, NINE_IN_TEN, 0, KEEPS, 6);

        assertEquals(
                8, SuggestedCases.of(60, each(30), new Stock(10, 6, 6), terms).lost());
        assertEquals(
                0, SuggestedCases.of(60, each(30), new Stock(40, 0, 0), terms).lost());
    }

    @Test
    void what_sells_in_the_days_to_be_covered_less_all_there_is_fills_whole_cases() {
        SuggestedCases suggested =
                SuggestedCases.of(60, each(30), new Stock(10, 6, 6), new Terms(14, NINE_IN_TEN, 4, KEEPS, 6));

        assertEquals(30, suggested.needed());
        assertEquals(8, suggested.missing());
        assertEquals(2, suggested.cases());
    }

    @Test
    void what_hardly_sells_is_still_shown() {
        SuggestedCases suggested =
                SuggestedCases.of(1, each(0.5), new Stock(2, 0, 0), new Terms(14, NINE_IN_TEN, 12, KEEPS, 6));

        assertEquals(12, suggested.needed());
        assertEquals(2, suggested.cases());
    }

    @Test
    void who_waits_for_enough_needs_nothing() {
        assertEquals(
                0,
                SuggestedCases.of(28, each(14), new Stock(0, 10, 5), new Terms(14, NINE_IN_TEN, 12, KEEPS, 6))
                        .cases());
    }

    @Test
    void no_more_comes_than_is_sold_before_it_expires_and_then_in_cases_that_are_sold_whole() {
        SuggestedCases suggested = SuggestedCases.of(
                28, each(14), new Stock(0, 0, 0), new Terms(14, NINE_IN_TEN, 4, OptionalInt.of(10), 6));

        assertEquals(14, suggested.missing());
        assertEquals(10, suggested.mostByLife().orElseThrow());
        assertEquals(1, suggested.cases());
    }

    @Test
    void the_formula_tells_the_very_figures_it_was_worked_out_with() {
        SuggestedCases suggested =
                SuggestedCases.of(60, each(30), new Stock(10, 6, 6), new Terms(14, NINE_IN_TEN, 4, KEEPS, 6));

        assertEquals(
                List.of("60", "14", "30", "10", "6", "6", "8", "6", "2", "0", "2.14", "30", "0", "90", "0", "30"),
                suggested.formula(suggested.expected()).arguments());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void it_agrees_with_counting_case_by_case(long seed) {
        RandomGenerator seeded = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            long sold = seeded.nextLong(0, 400);
            Stock stock = new Stock(seeded.nextLong(0, 60), seeded.nextLong(0, 60), seeded.nextLong(0, 60));
            OptionalInt life = seeded.nextBoolean() ? KEEPS : OptionalInt.of(seeded.nextInt(0, 60));
            Terms terms =
                    new Terms(seeded.nextInt(7, 30), NINE_IN_TEN, seeded.nextLong(0, 24), life, seeded.nextLong(1, 25));

            long cases = SuggestedCases.of(sold, each(sold / 2.0), stock, terms).cases();

            assertEquals(counted(sold, stock, terms), cases);
        }
    }

    /** Case after case, as long as one is needed and can still be sold. */
    private static long counted(long sold, Stock stock, Terms terms) {
        long there = stock.onHand() + stock.onOrder() + stock.inTheAir();
        return LongStream.iterate(0, cases -> cases + 1)
                .filter(cases -> !isWanted(sold, there + cases * terms.unitsPerCase(), terms))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWanted(long sold, long there, Terms terms) {
        boolean covered = there >= terms.presentation() && there * 28 >= sold * terms.coverDays();
        boolean sells = terms.lifeDays().isEmpty()
                || (there + terms.unitsPerCase()) * 28
                        <= sold * terms.lifeDays().getAsInt();
        return !covered && sells;
    }
}
