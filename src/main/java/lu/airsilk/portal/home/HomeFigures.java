package lu.airsilk.portal.home;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.ASSISTANT;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.OWNER;
import static lu.airsilk.identity.Role.QUALITY;
import static lu.airsilk.identity.Role.STORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.consignment.ConsignmentStages;
import lu.airsilk.identity.Allowed;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderProgress;
import lu.airsilk.setting.Settings;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Percentage;
import lu.airsilk.stock.StockOverview;

/** The figures that homes draw: how much flies, how much of what is wanted is given, what must be sold soon. */
@ApplicationScoped
public class HomeFigures {

    private static final int MONTHS = 12;
    private static final int WEEKS = 12;
    private static final int DAYS = 7;

    private static final OrderProgress.Given NOTHING = new OrderProgress.Given(0, 0);

    /** The last days of the spans of shelf life that are told apart, from today; what is over comes before. */
    private static final List<Integer> LIFE = List.of(-1, 7, 14, 30, 60);

    @Inject
    ConsignmentStages consignments;

    @Inject
    OrderProgress orders;

    @Inject
    StockOverview stock;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * What left Europe in a month.
     *
     * @param lastDay of the month, or today: nothing later has left
     */
    public record Flown(YearMonth month, LocalDate lastDay, Grams weight) {}

    /** Cases that stores were given and cases that had been accepted, of closed orders put in during a week. */
    public record Filled(LocalDate monday, long accepted, long given) {

        /** In per cent with one decimal; empty when nothing was accepted: a week without orders is none that was badly filled. */
        public Optional<BigDecimal> percent() {
            return accepted == 0 ? Optional.empty() : Optional.of(Percentage.rounded(given, accepted, 1));
        }
    }

    /**
     * Goods whose last day lies in a span.
     *
     * @param from days from today; negative for what is over
     * @param until days from today, included
     * @param firstDay missing for what is over, which has none
     */
    public record Expiring(
            int from, int until, Optional<LocalDate> firstDay, LocalDate lastDay, long lots, long units) {}

    /** What lands on a day in Zhengzhou, by the last word: so much, of so many consignments, wholly or in part. */
    public record Landing(LocalDate day, long consignments, Grams weight) {}

    /** What the company means to fly in a year, in tonnes. */
    @Allowed({BUYER, IMPORT, ALLOCATION, FINANCE, ADMIN, AUDIT})
    public long targetTonnes() {
        return settings.targetTonnes();
    }

    /** What all who ship fly on the route in a year, in tonnes; 0 while nobody has told it. */
    @Allowed({BUYER, IMPORT, ALLOCATION, FINANCE, ADMIN, AUDIT})
    public long routeTonnes() {
        return settings.routeTonnes();
    }

    /** The last twelve months, this one too, by the day of departure. */
    @Allowed({BUYER, IMPORT, ALLOCATION, FINANCE, ADMIN, AUDIT})
    public List<Flown> flown() {
        LocalDate today = LocalDate.now(clock.withZone(Zones.LUX));
        YearMonth now = YearMonth.from(today);
        YearMonth first = now.minusMonths(MONTHS - 1);
        Map<YearMonth, Grams> weights = consignments.flown(first.atDay(1));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new Flown(
                        month,
                        month.equals(now) ? today : month.atEndOfMonth(),
                        weights.getOrDefault(month, Grams.ZERO)))
                .toList();
    }

    /** Twelve weeks of closed orders, the last one two weeks old: younger ones are still under way. */
    @Allowed({STORE, OWNER, BUYER, ALLOCATION, FINANCE, AUDIT})
    public List<Filled> filled() {
        LocalDate last = today().minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = last.minusWeeks(WEEKS - 1L);
        Map<LocalDate, OrderProgress.Given> weeks = orders.given(start(first), start(last.plusWeeks(1)));
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(monday -> filled(monday, weeks.getOrDefault(monday, NOTHING)))
                .toList();
    }

    private static Filled filled(LocalDate monday, OrderProgress.Given cases) {
        return new Filled(monday, cases.accepted(), cases.given());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zones.CGO).toInstant();
    }

    /** What lies at the hub, on the road and in the stores, by how long it keeps. */
    @Allowed({STORE, ASSISTANT, OWNER, HUB, ALLOCATION, QUALITY, AUDIT})
    public List<Expiring> expiring() {
        LocalDate today = today();
        Map<Integer, long[]> spans = new TreeMap<>();
        stock.keeping(today.plusDays(LIFE.getLast()))
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

    private static void add(Map<Integer, long[]> spans, int span, StockOverview.Keeping keeping) {
        long[] sums = spans.computeIfAbsent(span, key -> new long[2]);
        sums[0] += keeping.lots();
        sums[1] += keeping.units();
    }

    private static Expiring expiring(LocalDate today, int n, long[] sums) {
        int from = n == 0 ? Integer.MIN_VALUE : LIFE.get(n - 1) + 1;
        Optional<LocalDate> firstDay = n == 0 ? Optional.empty() : Optional.of(today.plusDays(from));
        return new Expiring(from, LIFE.get(n), firstDay, today.plusDays(LIFE.get(n)), sums[0], sums[1]);
    }

    /** The next seven days, today too, by the last word on the flights of the pieces. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, AUDIT})
    public List<Landing> landing() {
        LocalDate today = today();
        Map<LocalDate, List<ConsignmentStages.Landing>> byDay =
                consignments.landing(start(today), start(today.plusDays(DAYS))).stream()
                        .collect(Collectors.groupingBy(
                                one -> one.at().atZone(Zones.CGO).toLocalDate()));
        return today.datesUntil(today.plusDays(DAYS))
                .map(day -> landing(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private static Landing landing(LocalDate day, List<ConsignmentStages.Landing> flying) {
        return new Landing(
                day,
                flying.stream().map(ConsignmentStages.Landing::awb).distinct().count(),
                flying.stream().map(ConsignmentStages.Landing::weight).reduce(Grams.ZERO, Grams::plus));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
