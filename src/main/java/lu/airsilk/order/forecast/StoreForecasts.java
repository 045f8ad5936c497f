package lu.airsilk.order.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.order.forecast.rule.DemandBook;
import lu.airsilk.order.forecast.rule.Forecasts;
import lu.airsilk.order.forecast.rule.UsualSales;
import lu.airsilk.order.promotion.PromotedDays;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.SalesBook.SoldOnDay;

/**
 * What a store sells of each product in two weeks, from its own sales, as {@link Forecasts} reckons it. What it has not told
 * is not known, and no zero; what is not on its shelves any more could not be sold since its last sale.
 * What promotions have sold is taken out; those to come are put in by who asks, for the days that they ask about.
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
     * @param promotions of the store
     * @param promotionPercent what a promotion sells, in percent of the usual, as long as none of the store has shown it
     */
    public static Map<Sku, UsualSales> of(
            Collection<SoldOnDay> told, Set<Sku> shelved, PromotedDays promotions, long promotionPercent) {
        if (told.isEmpty()) {
            return Map.of();
        }
        Around around = Around.of(told, shelved, promotions);
        LocalDate last = around.last();
        DemandBook book = DemandBook.ofDays();
        told.stream().collect(Collectors.groupingBy(SoldOnDay::sku)).forEach((sku, days) -> {
            around.tell(book, sku, days);
            book.planned(Math.toIntExact(last.toEpochDay()) + 1, sku.code(), false, 0);
        });
        Forecasts weeks = Forecasts.of(book, promotionPercent);
        Map<Sku, UsualSales> sales = new HashMap<>();
        weeks.byArticle()
                .keySet()
                .forEach(sku -> sales.put(new Sku(sku), weeks.usual(sku).asSaid()));
        return sales;
    }

    /** What it has sold of each in the four weeks before today, and what of it these forecasts do not take for usual. */
    public static Map<Sku, LatelySold> lately(
            Collection<SoldOnDay> told, Set<Sku> shelved, PromotedDays promotions, LocalDate today) {
        if (told.isEmpty()) {
            return Map.of();
        }
        Around around = Around.of(told, shelved, promotions);
        return told.stream()
                .collect(Collectors.groupingBy(
                        SoldOnDay::sku,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                days -> around.lately(days.getFirst().sku(), days, today))));
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

    /**
     * What is known of the store beside its sales.
     *
     * @param last the last day of which it told anything
     */
    private record Around(LocalDate last, Set<LocalDate> untold, Set<Sku> shelved, PromotedDays promotions) {

        static Around of(Collection<SoldOnDay> told, Set<Sku> shelved, PromotedDays promotions) {
            LocalDate last = told.stream()
                    .map(SoldOnDay::day)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return new Around(last, StoreForecasts.untold(told, last), shelved, promotions);
        }

        LatelySold lately(Sku sku, List<SoldOnDay> days, LocalDate today) {
            LocalDate from = today.minusDays(LatelySold.DAYS);
            LocalDate first = days.stream()
                    .map(SoldOnDay::day)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate lastSale = days.stream()
                    .map(SoldOnDay::day)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Set<LocalDate> unknown = unknown(sku, first, lastSale);
            List<SoldOnDay> lately =
                    days.stream().filter(sold -> !sold.day().isBefore(from)).toList();
            return new LatelySold(
                    units(lately.stream()),
                    promotions.count(sku, from, LatelySold.DAYS),
                    units(lately.stream().filter(sold -> promotions.has(sku, sold.day()))),
                    (int) from.datesUntil(today)
                            .filter(day -> day.isAfter(last) || unknown.contains(day))
                            .filter(day -> !promotions.has(sku, day))
                            .count());
        }

        private static long units(Stream<SoldOnDay> sold) {
            return sold.mapToLong(SoldOnDay::units).sum();
        }

        /** Tells a product's days: with a sale, of a promotion without one, and those of which nothing is known. */
        void tell(DemandBook book, Sku sku, List<SoldOnDay> days) {
            SortedMap<LocalDate, Long> sold =
                    days.stream().collect(Collectors.toMap(SoldOnDay::day, SoldOnDay::units, Long::sum, TreeMap::new));
            LocalDate lastSale = sold.lastKey();
            LocalDate lately = last.minusDays(FIRST_DAYS - 1);
            if (sold.firstKey().isAfter(lately)) {
                sold.put(lately, 0L);
            }
            Set<LocalDate> unknown = unknown(sku, sold.firstKey(), lastSale);
            promotions
                    .days(sku, sold.firstKey(), last)
                    .filter(day -> !unknown.contains(day))
                    .forEach(promoted -> sold.putIfAbsent(promoted, 0L));
            sold.forEach((day, units) -> tell(book, sku, day, units, false));
            unknown.forEach(day -> tell(book, sku, day, 0, true));
        }

        /** The days that were not told, and those since the last sale of what is not on the shelves any more. */
        private Set<LocalDate> unknown(Sku sku, LocalDate first, LocalDate lastSale) {
            Stream<LocalDate> gone = shelved.contains(sku)
                    ? Stream.empty()
                    : lastSale.plusDays(1).datesUntil(last.plusDays(1));
            return Stream.concat(untold.stream().filter(day -> day.isAfter(first)), gone)
                    .collect(Collectors.toSet());
        }

        private void tell(DemandBook book, Sku sku, LocalDate day, long units, boolean soldOut) {
            book.sold(Math.toIntExact(day.toEpochDay()), sku.code(), (float) units, promotions.has(sku, day), soldOut);
        }
    }
}
