package lu.airsilk.order.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.order.forecast.Promotions.PromotedDay;
import lu.airsilk.order.forecast.rule.DemandBook;
import lu.airsilk.order.forecast.rule.Forecasts;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.SalesBook.SoldOnDay;

/**
 * What a store sells of each product in two weeks, from its own sales, as {@link Forecasts} reckons it. What it has not told since its
 * last report is not known, and no zero; what is not on its shelves any more could not be sold since its last sale.
 */
@ApplicationScoped
public class StoreForecasts {

    /** Half a year: what was sold before weighs less than one part in three hundred. */
    private static final int DAYS = 182;

    /** What was sold first within these days was sold on none of those before, as it had not come yet or nobody wanted it. */
    private static final int FIRST_DAYS = 28;

    @Inject
    SalesBook sales;

    @Inject
    Promotions promotions;

    /** For each product that the store has sold before that day; {@code shelved} are those that it has. */
    public Map<Sku, TwoWeeks> of(StoreCode store, LocalDate today, Set<Sku> shelved) {
        List<SoldOnDay> told = sales.byDay(store, today.minusDays(DAYS), today.minusDays(1));
        if (told.isEmpty()) {
            return Map.of();
        }
        Known known = new Known(
                told.stream().map(SoldOnDay::day).max(Comparator.naturalOrder()).orElseThrow(),
                promotions.from(store, today.minusDays(DAYS)));
        DemandBook book = new DemandBook();
        told.stream()
                .collect(Collectors.groupingBy(SoldOnDay::sku))
                .forEach((sku, days) -> known.tell(book, sku, days, shelved.contains(sku)));
        Map<Sku, TwoWeeks> forecasts = new HashMap<>();
        Forecasts.of(book).byArticle().forEach((sku, weeks) -> forecasts.put(new Sku(sku), weeks));
        return forecasts;
    }

    /**
     * What a store has told.
     *
     * @param last the last day of which it told anything
     */
    private record Known(LocalDate last, Set<PromotedDay> promoted) {

        void tell(DemandBook book, Sku sku, List<SoldOnDay> days, boolean shelved) {
            days.forEach(each -> tell(book, sku, each.day(), each.units(), false));
            LocalDate lately = last.minusDays(FIRST_DAYS - 1);
            if (days.stream().allMatch(each -> each.day().isAfter(lately))) {
                tell(book, sku, lately, 0, false);
            }
            LocalDate lastSale = days.stream()
                    .map(SoldOnDay::day)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            if (!shelved) {
                lastSale.plusDays(1).datesUntil(last.plusDays(1)).forEach(day -> tell(book, sku, day, 0, true));
            }
        }

        private void tell(DemandBook book, Sku sku, LocalDate day, long units, boolean soldOut) {
            book.sold(
                    Math.toIntExact(day.toEpochDay()),
                    sku.code(),
                    (float) units,
                    promoted.contains(new PromotedDay(sku, day)),
                    soldOut);
        }
    }
}
