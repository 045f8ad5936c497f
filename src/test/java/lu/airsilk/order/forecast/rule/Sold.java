package lu.airsilk.order.forecast.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Rows of demand for the tests: what an article sold on a day, or in a week, and whether it was gone or promoted. */
record Sold(String article, int day, double units, boolean soldOut, boolean promotion) {

    /** A Monday. */
    static final int START = Math.toIntExact(LocalDate.of(2023, 1, 2).toEpochDay());

    static Sold week(String article, int week, double units) {
        return new Sold(article, START + Week.DAYS * week, units, false, false);
    }

    Sold promoted(double now) {
        return new Sold(article, day, now, soldOut, true);
    }

    Sold gone() {
        return new Sold(article, day, 0, true, promotion);
    }

    Sold times(double factor) {
        return new Sold(article, day, units * factor, soldOut, promotion);
    }

    /** So many weeks of the same. */
    static List<Sold> weeks(String article, int weeks, double units) {
        return new ArrayList<>(IntStream.range(0, weeks)
                .mapToObj(week -> week(article, week, units))
                .toList());
    }

    /** The book of these rows until a day, both included, and of the promotions that they have in the two weeks after it. */
    static DemandBook book(List<Sold> rows, int until, boolean planned) {
        DemandBook book = new DemandBook();
        for (Sold row : rows) {
            if (row.day() <= until) {
                book.sold(row.day(), row.article(), (float) row.units(), row.promotion(), row.soldOut());
            } else if (planned && row.day() <= until + TwoWeeks.WEEKS * Week.DAYS) {
                book.planned(row.day(), row.article(), row.promotion(), 1);
            }
        }
        return book;
    }

    static DemandBook book(List<Sold> rows) {
        return book(rows, Integer.MAX_VALUE - TwoWeeks.WEEKS * Week.DAYS, false);
    }

    static List<Sold> shuffled(List<Sold> rows, long seed) {
        List<Sold> other = new ArrayList<>(rows);
        Collections.shuffle(other, new java.util.Random(seed));
        return other;
    }

    /**
     * A grocer's days, by a seed: levels that wander, weekdays, a year, promotions of one to two weeks whose pull differs from
     * one to the next and which leave the cupboards full, counts more scattered than by chance, some goods that hardly sell, some
     * that are gone for weeks.
     */
    static List<Sold> grocer(long seed, int articles, int days) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sold> rows = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            rows.addAll(Grocery.of("a" + article, random.split()).days(days));
        }
        return rows;
    }
}
