package lu.airsilk.sample.past;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.PastTables;
import lu.airsilk.sample.world.Kind;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.shared.number.Sku;

/**
 * What the stores sold of what was brought, told day by day in the last two weeks, as their page asks for it, and on Sunday
 * evening before. Yesterday is still to be told. Of goods that came long ago nothing is told any more: they were sold in one go.
 */
final class PastSales {

    private static final int LATELY = 60;
    private static final int SLOWEST = 42;
    private static final int STORES_DIFFER = 7;

    /** Before that nothing is left that could be sold lately. */
    private static final int LONG_AGO = LATELY + SLOWEST + STORES_DIFFER;

    private static final int FASTEST = 12;

    /** So many days before today are told one by one. */
    private static final int DAILY = 15;

    private final Papers papers;
    private final LocalDate today;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    /** Units sold of one load, and the report that told it. */
    record Sale(long units, String document, Instant at) {}

    /** What one store's till told of a day, or of a week. */
    private record Sheet(String number, Shop shop, Instant at, Map<Sku, Long> units) {}

    PastSales(Papers papers, LocalDate today) {
        this.papers = papers;
        this.today = today;
    }

    /** What was sold until yesterday of what a store received then. */
    List<Sale> of(PastDelivery.Load load, Instant received) {
        LocalDate day = received.atZone(Zones.CGO).toLocalDate();
        long units = load.line().received();
        int days = daysToSell(load);
        if (day.plusDays(LONG_AGO).isBefore(today)) {
            return List.of(sale(load, units, sunday(day.plusDays(days))));
        }
        List<Sale> sales = new ArrayList<>();
        long sold = 0;
        for (LocalDate told = next(day); told.isBefore(today.minusDays(1)) && sold < units; told = next(told)) {
            long until = Math.min(units, units * ChronoUnit.DAYS.between(day, told) / days);
            if (until > sold) {
                sales.add(sale(load, until - sold, told));
                sold = until;
            }
        }
        return sales;
    }

    /** The next day that is told. */
    private LocalDate next(LocalDate day) {
        LocalDate daily = today.minusDays(DAILY);
        LocalDate sunday = sunday(day);
        return sunday.isBefore(daily) ? sunday : day.isBefore(daily) ? daily : day.plusDays(1);
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    /** What is popular goes fast, and nothing is kept for half of its life. */
    private static int daysToSell(PastDelivery.Load load) {
        Kind kind = load.lot().article.kind();
        int usual = SLOWEST
                - kind.popularity() * 3
                + Math.floorMod(load.line().order.number.hashCode(), STORES_DIFFER + 1);
        return Math.max(FASTEST, Math.min(usual, kind.lifeDays() / 2));
    }

    private Sale sale(PastDelivery.Load load, long units, LocalDate told) {
        Instant at = Shop.at(told, 21, 30);
        Shop shop = load.line().order.shop;
        Sheet sheet = sheets.computeIfAbsent(
                shop.code().code() + told,
                key -> new Sheet(papers.number("SR", at), shop, at, new TreeMap<>()));
        sheet.units().merge(load.line().article.sku(), units, Long::sum);
        return new Sale(units, sheet.number(), at);
    }

    /** Writes what was told lately, by product: what is suggested to the stores is made of it. */
    void write(PastTables tables) {
        sheets.values().stream()
                .filter(sheet -> day(sheet).plusDays(LATELY).isAfter(today))
                .forEach(sheet -> write(tables, sheet));
    }

    private void write(PastTables tables, Sheet sheet) {
        long id = papers.row();
        String store = sheet.shop().code().code();
        String manager = sheet.shop().manager().user();
        tables.salesReport.add(id, sheet.number(), store, day(sheet), 0, manager, sheet.at());
        sheet.units()
                .forEach((sku, units) -> tables.soldUnits.add(papers.row(), id, store, day(sheet), sku.code(), units));
    }

    private static LocalDate day(Sheet sheet) {
        return sheet.at().atZone(Zones.CGO).toLocalDate();
    }
}
