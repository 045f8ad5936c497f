package lu.airsilk.flight.transit.rule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lu.airsilk.shared.WorkCalendar;

/**
 * On which day goods reach the shelf: a share for each day.
 *
 * <p>The legs follow each other and are taken as independent; each is worked through hour by hour, legs of work by the
 * working calendar. Cost: some hundred thousand multiplications for four legs.
 */
public final class ArrivalLaw {

    /** Days that are looked ahead: two Spring Festivals and a missed flight. */
    private static final int HORIZON = 24 * 70;

    private static final double NEGLIGIBLE = 1e-12;
    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    private final NavigableMap<LocalDate, Double> shares;

    private ArrivalLaw(NavigableMap<LocalDate, Double> shares) {
        this.shares = shares;
    }

    /**
     * Works the legs through.
     *
     * @param start when the first leg begins, on the wall clock of the place that the goods go to
     * @param legs in the order of the way; may be none
     * @param calendar the days on which legs of work go on
     * @param shelfDay the day on which goods that are at the door on a day are taken in
     */
    public static ArrivalLaw of(
            ZonedDateTime start, List<Leg> legs, WorkCalendar calendar, UnaryOperator<LocalDate> shelfDay) {
        ZonedDateTime from = start.truncatedTo(ChronoUnit.HOURS);
        double[] shares = new double[HORIZON + 1];
        shares[0] = 1;
        WorkHours work = new WorkHours(from, HORIZON, calendar::isWorkday);
        for (Leg leg : legs) {
            shares = leg.onWorkdays() ? worked(shares, leg.law(), work) : passed(shares, leg.law(), HORIZON);
        }
        return new ArrivalLaw(byDay(from, shares, shelfDay));
    }

    /** The sum of two independent durations; what is beyond the end counts as the end. */
    private static double[] passed(double[] before, DurationLaw law, int end) {
        double[] after = new double[end + 1];
        for (int hour = 0; hour <= end; hour++) {
            if (before[hour] > NEGLIGIBLE) {
                for (int taken = 0; taken <= law.longest(); taken++) {
                    after[Math.min(end, hour + taken)] += before[hour] * law.share(taken);
                }
            }
        }
        return after;
    }

    private static double[] worked(double[] before, DurationLaw law, WorkHours work) {
        double[] begun = new double[work.total() + 1];
        for (int hour = 0; hour < before.length; hour++) {
            begun[work.workBefore(hour)] += before[hour];
        }
        double[] done = passed(begun, law, work.total());
        double[] after = new double[before.length];
        for (int hours = 0; hours < done.length; hours++) {
            after[work.clockAfter(hours)] += done[hours];
        }
        return after;
    }

    private static NavigableMap<LocalDate, Double> byDay(
            ZonedDateTime start, double[] shares, UnaryOperator<LocalDate> shelfDay) {
        NavigableMap<LocalDate, Double> byDay = new TreeMap<>();
        for (int hour = 0; hour < shares.length; hour++) {
            if (shares[hour] > NEGLIGIBLE) {
                byDay.merge(shelfDay.apply(start.plusHours(hour).toLocalDate()), shares[hour], Double::sum);
            }
        }
        return byDay;
    }

    /** The first day by which it is there as often as not. */
    public LocalDate likely() {
        return shares.keySet().stream()
                .filter(day -> byThen(day) >= HALF)
                .findFirst()
                .orElseGet(shares::lastKey);
    }

    /**
     * The day by which it is there nine times in ten: of all days the one whose share is nearest to nine in ten, never
     * before the likely one. The first day at or beyond nine in ten would promise too late on the whole: where a store
     * takes goods in on three days of the week, a step is easily a fifth.
     */
    public LocalDate nineInTen() {
        LocalDate likely = likely();
        return shares.keySet().stream()
                .filter(day -> !day.isBefore(likely))
                .min(Comparator.comparingDouble(day -> Math.abs(byThen(day) - NINE_IN_TEN)))
                .orElse(likely);
    }

    /** How often it is there on that day or before. */
    public double byThen(LocalDate day) {
        return shares.headMap(day, true).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
