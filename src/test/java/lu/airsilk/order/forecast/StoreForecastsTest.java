package lu.airsilk.order.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.order.forecast.rule.UsualSales;
import lu.airsilk.order.promotion.PromotedDays;
import lu.airsilk.order.promotion.PromotionDays;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.SalesBook.SoldOnDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store sells in two weeks, whichever day of the week it tells on. */
class StoreForecastsTest {

    private static final Sku SKU = Sku.of("AS0000001");
    private static final long FIRST_PERCENT = 150;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** So many weeks that end on this day, told on that weekday alone; of five weeks the last so many without a sale. */
    private static List<SoldOnDay> weekly(LocalDate last, int weeks, int none) {
        return IntStream.range(0, weeks)
                .filter(week -> week % 5 >= none)
                .mapToObj(week -> new SoldOnDay(SKU, last.minusWeeks(week), 14))
                .toList();
    }

    private static double mean(List<SoldOnDay> told, Set<Sku> shelved) {
        return usual(told, shelved, PromotedDays.NONE).weeks().mean();
    }

    private static UsualSales usual(List<SoldOnDay> told, Set<Sku> shelved, PromotedDays promotions) {
        return StoreForecasts.of(told, shelved, promotions, FIRST_PERCENT).getOrDefault(SKU, UsualSales.NONE);
    }

    /** A row a week is no week where days are told: a week without a report of it is one without a sale. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6})
    void who_sells_in_three_weeks_of_five_sells_as_much_whichever_weekday_it_is_told_on(int weekday) {
        double mean = mean(weekly(MONDAY.plusDays(weekday), 24, 2), Set.of(SKU));

        assertTrue(mean > 12 && mean < 22, () -> "14 in three weeks of five are 16.8 in two, not " + mean);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6})
    void what_is_gone_from_the_shelves_could_not_be_sold_and_is_wanted_as_before(int weekday) {
        LocalDate last = MONDAY.plusDays(weekday);
        List<SoldOnDay> sold = weekly(last, 12, 0);
        Sku other = Sku.of("AS0000002");
        List<SoldOnDay> later = List.of(new SoldOnDay(other, last.plusWeeks(3), 1));
        List<SoldOnDay> told = Stream.concat(sold.stream(), later.stream()).toList();

        assertEquals(28, mean(told, Set.of(other)), 2);
        assertTrue(mean(told, Set.of(SKU, other)) < 22, "there, and not sold for three weeks");
    }

    @Test
    void what_is_gone_from_a_store_that_leaves_days_out_is_wanted_as_before() {
        Sku other = Sku.of("AS0000002");
        List<SoldOnDay> told = IntStream.range(0, 120)
                .filter(day -> day % 4 != 1)
                .mapToObj(day -> new SoldOnDay(day < 20 ? other : SKU, MONDAY.minusDays(day), 5))
                .toList();

        assertEquals(70, mean(told, Set.of(other)), 5);
    }

    /** A till that is silent one day in four: what was sold then is not known. */
    @Test
    void a_day_that_was_not_told_is_no_day_without_a_sale() {
        List<SoldOnDay> daily = IntStream.range(0, 120)
                .filter(day -> day % 4 != 1)
                .mapToObj(day -> new SoldOnDay(SKU, MONDAY.minusDays(day), 5))
                .toList();

        assertEquals(70, mean(daily, Set.of(SKU)), 4);
        assertEquals(70, mean(daily, Set.of()), 4, "gone, and told of to the end");
    }

    /** Three times as much in the two weeks of a promotion is no habit, and tells what the next one sells. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void what_a_promotion_has_sold_is_not_expected_again_but_of_the_next_one(int weekday) {
        LocalDate last = MONDAY.plusDays(weekday);
        LocalDate begun = last.minusDays(13);
        List<SoldOnDay> told = weekly(last, 24, 0).stream()
                .map(sold -> sold.day().isBefore(begun) ? sold : new SoldOnDay(SKU, sold.day(), 3 * sold.units()))
                .toList();

        UsualSales usual = usual(told, Set.of(SKU), PromotedDays.NONE.and(Set.of(SKU), new PromotionDays(begun, last)));

        assertEquals(28, usual.weeks().mean(), 3);
        assertEquals(3, usual.promoted(), 0.3);
        assertEquals(
                (1 + usual.promoted()) / 2 * usual.weeks().mean(),
                usual.over(7, 14).mean(),
                1e-9);
        assertTrue(mean(told, Set.of(SKU)) > 36, "unless nobody says why");
    }

    /** Until a store's own have shown it. */
    @Test
    void the_first_promotion_sells_as_much_as_the_house_says() {
        UsualSales usual = usual(weekly(MONDAY, 24, 0), Set.of(SKU), PromotedDays.NONE);

        assertEquals(1.5, usual.promoted());
        assertEquals(usual.weeks(), usual.over(0, 14));
        assertEquals(1.25 * usual.weeks().mean(), usual.over(7, 14).mean(), 1e-9);
    }

    @Test
    void who_has_told_nothing_is_expected_to_sell_nothing() {
        assertEquals(Map.of(), StoreForecasts.of(List.of(), Set.of(SKU), PromotedDays.NONE, FIRST_PERCENT));
    }
}
