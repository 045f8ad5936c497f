package lu.airsilk.flight.transit.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
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

    private final ZonedDateTime start;
    /** For each hour since then, how often it is there. */
    private final double[] shares;

    private final Function<ZonedDateTime, LocalDate> shelfDay;

    private ArrivalLaw(ZonedDateTime start, double[] shares, Function<ZonedDateTime, LocalDate> shelfDay) {
        this.start = start;
        this.shares = shares;
        this.shelfDay = shelfDay;
    }

    /**
     * Works the legs through.
     *
     * @param start when the first leg begins, on the wall clock of the place that the goods go to
     * @param legs in the order of the way; may be none
     * @param calendar the days on which legs of work go on
     * @param shelfDay the day on which goods that are at the door at a moment are taken in
     */
    public static ArrivalLaw of(
            ZonedDateTime start, List<Leg> legs, WorkCalendar calendar, Function<ZonedDateTime, LocalDate> shelfDay) {
        ZonedDateTime from = start.truncatedTo(ChronoUnit.HOURS);
        double[] shares = new double[HORIZON + 1];
        shares[0] = 1;
        WorkHours work = new WorkHours(from, HORIZON, calendar::isWorkday);
        for (Leg leg : legs) {
            shares = leg.onWorkdays() ? worked(shares, leg.law(), work) : passed(shares, leg.law(), HORIZON);
        }
        return new ArrivalLaw(from, shares, shelfDay);
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

    /** The same goods so much later, at a door that opens at other times. */
    public ArrivalLaw via(Duration road, Function<ZonedDateTime, LocalDate> other) {
        return new ArrivalLaw(start.plus(road), shares, other);
    }

    /** Within how many hours it is at the door in such a share of all cases. */
    public int within(double share) {
        double sum = 0;
        for (int hour = 0; hour < HORIZON; hour++) {
            sum += shares[hour];
            if (sum >= share - NEGLIGIBLE) {
                return hour;
            }
        }
        return HORIZON;
    }

    private LocalDate day(double share) {
        return shelfDay.apply(start.plusHours(within(share)));
    }

    /** The first day by which it is there as often as not. */
    public LocalDate likely() {
        return day(HALF);
    }

    /** The first day by which it is there in such a share of all cases, which is more than half of them. */
    public LocalDate by(AimedShare aimed) {
        return day(aimed.value());
    }
}
