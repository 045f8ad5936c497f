package lu.airsilk.order.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.order.forecast.rule.DemandBook;
import lu.airsilk.order.forecast.rule.Forecasts;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.SalesBook.SoldOnDay;

/**
 * What a store sells of each product in two weeks, from its own sales, as {@link Forecasts} reckons it. What it has not told
 * is not known, and no zero; what is not on its shelves any more could not be sold since its last sale.
 */
public final class StoreForecasts {

    /** Half a year of sales is enough: what was sold before weighs less than one part in three hundred. */
    public static final int DAYS = 182;

    /** What was sold first within these days was sold on none of those before, as it had not come yet or nobody wanted it. */
    private static final int FIRST_DAYS = 28;

    private StoreForecasts() {}

    /**
     * For each product that the store has told of.
     *
     * @param told the last {@value #DAYS} days
     * @param shelved what it has now
     */
    public static Map<Sku, TwoWeeks> of(Collection<SoldOnDay> told, Set<Sku> shelved) {
        if (told.isEmpty()) {
            return Map.of();
        }
        LocalDate last =
                told.stream().map(SoldOnDay::day).max(Comparator.naturalOrder()).orElseThrow();
        Set<LocalDate> untold = untold(told, last);
        DemandBook book = DemandBook.ofDays();
        told.stream().collect(Collectors.groupingBy(SoldOnDay::sku)).forEach((sku, days) -> {
            tell(book, sku, days, shelved.contains(sku), last);
            untold.forEach(day -> tell(book, sku, day, 0, true));
        });
        Map<Sku, TwoWeeks> forecasts = new HashMap<>();
        Forecasts.of(book).byArticle().forEach((sku, weeks) -> forecasts.put(new Sku(sku), weeks));
        return forecasts;
    }

    /**
     * The days between the first and the last one told of which nothing is known: those that a store left out which tells of
     * most days. Who tells less often tells of several days at once.
     */
    private static Set<LocalDate> untold(Collection<SoldOnDay> told, LocalDate last) {
        Set<LocalDate> days = told.stream().map(SoldOnDay::day).collect(Collectors.toSet());
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        Set<LocalDate> untold =
                first.datesUntil(last).filter(day -> !days.contains(day)).collect(Collectors.toSet());
        return days.size() > untold.size() ? untold : Set.of();
    }

    /** @param last the last day of which the store told anything */
    private static void tell(DemandBook book, Sku sku, List<SoldOnDay> days, boolean shelved, LocalDate last) {
        days.forEach(each -> tell(book, sku, each.day(), each.units(), false));
        LocalDate lately = last.minusDays(FIRST_DAYS - 1);
        if (days.stream().allMatch(each -> each.day().isAfter(lately))) {
            tell(book, sku, lately, 0, false);
        }
        LocalDate lastSale =
                days.stream().map(SoldOnDay::day).max(Comparator.naturalOrder()).orElseThrow();
        if (!shelved) {
            lastSale.plusDays(1).datesUntil(last.plusDays(1)).forEach(day -> tell(book, sku, day, 0, true));
        }
    }

    private static void tell(DemandBook book, Sku sku, LocalDate day, long units, boolean soldOut) {
        book.sold(Math.toIntExact(day.toEpochDay()), sku.code(), (float) units, false, soldOut);
    }
}
