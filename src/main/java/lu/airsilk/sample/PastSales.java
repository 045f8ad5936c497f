package lu.airsilk.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.location.Zones;

/**
 * What the stores sold of what was brought, told once a week on Sunday evening. Goods that came long ago were sold in
 * one go, as the tills were read by the month then.
 */
final class PastSales {

    private static final int LONG_AGO = 49;
    private static final int SLOWEST = 42;
    private static final int FASTEST = 12;

    private final Papers papers;
    private final LocalDate today;
    private final Map<String, String> sheets = new HashMap<>();
    private final Map<String, Integer> linesOfSheet = new HashMap<>();

    /** Units sold of one load, and the line of the sheet that told it. */
    record Sale(long units, String document, Instant at) {}

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
        for (LocalDate week = sunday(day); week.isBefore(today) && sold < units; week = week.plusWeeks(1)) {
            long until = Math.min(units, units * ChronoUnit.DAYS.between(day, week) / days);
            if (until > sold) {
                sales.add(sale(load, until - sold, week));
                sold = until;
            }
        }
        return sales;
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    /** What is popular goes fast, and nothing is kept for half of its life. */
    private static int daysToSell(PastDelivery.Load load) {
        Kind kind = load.lot().article.kind();
        int usual = SLOWEST
                - kind.popularity() * 3
                + Math.floorMod(load.line().order.number.hashCode(), 8);
        return Math.max(FASTEST, Math.min(usual, kind.lifeDays() / 2));
    }

    private Sale sale(PastDelivery.Load load, long units, LocalDate week) {
        Instant at = Shop.at(week, 21, 30);
        String sheet =
                sheets.computeIfAbsent(load.line().order.shop.code().code() + week, key -> papers.number("SL", at));
        return new Sale(units, sheet + "/" + linesOfSheet.merge(sheet, 1, Integer::sum), at);
    }
}
