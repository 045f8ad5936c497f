package lu.airsilk.portal.home;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;
import static lu.airsilk.identity.Role.STORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.Place;
import lu.airsilk.location.PlaceScope;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Grams;

/** The figures that homes draw: how much flies, how much of what is wanted is given, what must be sold soon. */
@ApplicationScoped
public class HomeFigures {

    /** What the company means to fly in a year. */
    public static final long TARGET_TONNES = 200_000;

    private static final int MONTHS = 12;
    private static final int WEEKS = 12;
    private static final int DAYS = 7;

    /** The last days of the spans of shelf life that are told apart, from today; what is over comes before. */
    private static final List<Integer> LIFE = List.of(-1, 7, 14, 30, 60);

    /** Weeks since the first Monday of 1970 by the clocks of Henan. */
    private static final String WEEK = "floor((extract(epoch from o.placedAt) + 28800 - 345600) / 604800)";

    /** Where units no longer lie to be used. */
    private static final Set<Place> GONE = Set.of(Place.SOLD, Place.LOST, Place.ADJUSTMENT);

    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What left Europe in a month. */
    public record Flown(YearMonth month, Grams weight) {}

    /** Cases that stores were given and cases that had been accepted, of closed orders put in during a week. */
    public record Filled(LocalDate monday, long accepted, long given) {

        /** In per cent with one decimal; nothing when nothing was accepted. */
        public BigDecimal percent() {
            return accepted == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(given * 1000 / accepted).movePointLeft(1);
        }
    }

    /**
     * Goods whose last day lies in a span.
     *
     * @param from days from today; negative for what is over
     * @param until days from today, included
     */
    public record Expiring(int from, int until, LocalDate firstDay, LocalDate lastDay, long lots, long units) {}

    /** What lands on a day in Zhengzhou, as booked. */
    public record Landing(LocalDate day, long consignments, Grams weight) {}

    private record Month(Integer year, Integer month, Long grams) {

        YearMonth when() {
            return YearMonth.of(year, month);
        }

        Grams weight() {
            return Grams.of(grams);
        }
    }

    /** Cases of a week, which is counted from {@link #FIRST_MONDAY}. */
    private record Week(Long number, Long accepted, Long given) {

        Filled filled() {
            return new Filled(FIRST_MONDAY.plusWeeks(number), accepted, given);
        }
    }

    private record Keeping(LocalDate lastDay, Long lots, Long units) {}

    private record Flying(Instant lands, Grams weight) {

        LocalDate day() {
            return lands.atZone(Zones.CGO).toLocalDate();
        }
    }

    /** The last twelve months, this one too, by the day of departure. */
    @Allowed({BUYER, IMPORT, ALLOCATION, FINANCE, ADMIN, AUDIT})
    public List<Flown> flown() {
        YearMonth now = YearMonth.from(today());
        YearMonth first = now.minusMonths(MONTHS - 1);
        Map<YearMonth, Grams> weights = database.createQuery(
                        "select extract(year from p.day), extract(month from p.day), sum(c.gross) from BookedPart p"
                                + " join p.consignment c where p.day >= :first and p.day = (select min(q.day) from"
                                + " BookedPart q where q.consignment = c) and c.furthest not in"
                                + " (PLANNED, BOOKED, TENDERED, MANIFESTED)"
                                + " group by extract(year from p.day), extract(month from p.day)",
                        Month.class)
                .setParameter("first", first.atDay(1))
                .getResultStream()
                .collect(Collectors.toMap(Month::when, Month::weight));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new Flown(month, weights.getOrDefault(month, Grams.ZERO)))
                .toList();
    }

    /** Twelve weeks of closed orders, the last one two weeks old: younger ones are still under way. */
    @Allowed({STORE, BUYER, ALLOCATION, FINANCE, AUDIT})
    public List<Filled> filled() {
        LocalDate last = today().minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = last.minusWeeks(WEEKS - 1L);
        Map<LocalDate, Filled> weeks = weeks(first, last.plusWeeks(1));
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(monday -> weeks.getOrDefault(monday, new Filled(monday, 0, 0)))
                .toList();
    }

    private Map<LocalDate, Filled> weeks(LocalDate from, LocalDate before) {
        return actor.stores()
                .query(
                        database,
                        "select " + WEEK + ", sum(l.accepted), sum(l.allocated) from OrderLine l join l.order o"
                                + " where o.placedAt >= :from and o.placedAt < :before"
                                + " and o.state in (COMPLETED, CANCELLED) and" + StoreScope.condition("o.store")
                                + " group by " + WEEK,
                        Week.class)
                .setParameter("from", start(from))
                .setParameter("before", start(before))
                .getResultStream()
                .map(Week::filled)
                .collect(Collectors.toMap(Filled::monday, Function.identity()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zones.CGO).toInstant();
    }

    /** What lies at the hub, on the road and in the stores, by how long it keeps. */
    @Allowed({STORE, HUB, ALLOCATION, QUALITY, AUDIT})
    public List<Expiring> expiring() {
        LocalDate today = today();
        Map<Integer, long[]> spans = new TreeMap<>();
        new PlaceScope(actor.stores())
                .query(
                        database,
                        "select l.expiry, count(b), sum(b.units) from Balance b join Lot l on l.number = b.key.lot"
                                + " where b.units > 0 and l.expiry <= :last and b.key.place not in :gone and"
                                + PlaceScope.condition("b.key.place") + " group by l.expiry",
                        Keeping.class)
                .setParameter("last", today.plusDays(LIFE.getLast()))
                .setParameter("gone", GONE)
                .getResultStream()
                .forEach(keeping -> add(spans, span(today, keeping.lastDay()), keeping));
        return IntStream.range(0, LIFE.size())
                .mapToObj(n -> expiring(today, n, spans.getOrDefault(n, new long[2])))
                .toList();
    }

    private static int span(LocalDate today, LocalDate lastDay) {
        return (int) LIFE.stream()
                .filter(days -> today.plusDays(days).isBefore(lastDay))
                .count();
    }

    private static void add(Map<Integer, long[]> spans, int span, Keeping keeping) {
        long[] sums = spans.computeIfAbsent(span, key -> new long[2]);
        sums[0] += keeping.lots();
        sums[1] += keeping.units();
    }

    private static Expiring expiring(LocalDate today, int n, long[] sums) {
        int from = n == 0 ? Integer.MIN_VALUE : LIFE.get(n - 1) + 1;
        LocalDate firstDay = n == 0 ? LocalDate.of(2000, 1, 1) : today.plusDays(from);
        return new Expiring(from, LIFE.get(n), firstDay, today.plusDays(LIFE.get(n)), sums[0], sums[1]);
    }

    /** The next seven days, today too, by the last flight of each consignment that has not landed yet. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, AUDIT})
    public List<Landing> landing() {
        LocalDate today = today();
        Map<LocalDate, List<Flying>> byDay = database.createQuery(
                        "select max(p.sta), c.gross from BookedPart p join p.consignment c"
                                + " where p.sta >= :from and p.sta < :before group by c.id, c.gross",
                        Flying.class)
                .setParameter("from", start(today))
                .setParameter("before", start(today.plusDays(DAYS)))
                .getResultStream()
                .collect(Collectors.groupingBy(Flying::day));
        return today.datesUntil(today.plusDays(DAYS))
                .map(day -> landing(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private static Landing landing(LocalDate day, List<Flying> flying) {
        return new Landing(
                day, flying.size(), flying.stream().map(Flying::weight).reduce(Grams.ZERO, Grams::plus));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
