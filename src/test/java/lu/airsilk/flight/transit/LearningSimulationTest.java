package lu.airsilk.flight.transit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import lu.airsilk.flight.transit.rule.AimedShare;
import lu.airsilk.flight.transit.rule.ArrivalLaw;
import lu.airsilk.flight.transit.rule.Leg;
import lu.airsilk.flight.transit.rule.Quarter;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.WorkCalendar;
import lu.airsilk.testbed.DecreedDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A year and a quarter of journeys, more than two thousand a month on each of two ways, whose legs follow none of the laws
 * that are assumed at first. Each promise is made of what had ended by the day before, as the portal makes it.
 */
class LearningSimulationTest {

    private static final ZoneId HENAN = ZoneId.of("Asia/Shanghai");
    private static final WorkCalendar CALENDAR = DecreedDays.calendar();
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final YearMonth JUDGED_FROM = YearMonth.of(2025, 1);

    /** All that people work on takes up to a fifth longer around the Spring Festival of 2025 and the week of October. */
    private static final List<LocalDate> FEASTS = List.of(LocalDate.of(2025, 1, 29), LocalDate.of(2025, 10, 4));

    private static final int DAYS_AROUND = 14;
    private static final double SLOWER = 0.2;
    private static final int LANDINGS_A_DAY = 2;
    private static final int JOURNEYS_A_LANDING = 36;
    private static final int KNOWN_DAYS = 90;
    private static final int LEARNT_FROM = 4_000;

    private static final List<ReceivingDays> STORES = List.of(
            ReceivingDays.WORKDAYS,
            ReceivingDays.of(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
            ReceivingDays.of(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)));

    /** A way, and how long its legs really take. */
    enum Way {
        LOGNORMAL("LUX", "CGO") {
            @Override
            double hours(TransitLeg leg, RandomGenerator random) {
                return switch (leg) {
                    case DELAY -> random.nextExponential() * 3;
                    case HANDLING -> logNormal(random, 9, 0.5);
                    case CUSTOMS -> logNormal(random, 11, 0.6);
                    case LABELLING -> logNormal(random, 8, 0.4);
                    case TRUCK -> logNormal(random, 7, 0.6);
                    case ROAD -> random.nextExponential() * 2;
                };
            }
        },
        MIXTURE("BUD", "XIY") {
            @Override
            double hours(TransitLeg leg, RandomGenerator random) {
                return switch (leg) {
                    case DELAY -> random.nextDouble() < 0.07 ? 24 + random.nextInt(8) : 1 + random.nextDouble() * 3;
                    case HANDLING -> 5 + random.nextDouble() * 6;
                    case CUSTOMS ->
                        6 + random.nextDouble() * 5 + (random.nextDouble() < 0.1 ? 20 + random.nextInt(25) : 0);
                    case LABELLING -> random.nextBoolean() ? 5 + random.nextInt(3) : 12 + random.nextInt(4);
                    case TRUCK -> logNormal(random, 6, 0.5);
                    case ROAD -> random.nextDouble() < 0.1 ? 8 + random.nextInt(14) : 0;
                };
            }
        };

        private final String from;
        private final String to;

        Way(String from, String to) {
            this.from = from;
            this.to = to;
        }

        TransitRoute route() {
            return new TransitRoute(from, to);
        }

        abstract double hours(TransitLeg leg, RandomGenerator random);

        private static double logNormal(RandomGenerator random, double median, double spread) {
            return median * Math.exp(random.nextGaussian() * spread);
        }
    }

    /** What was promised on a day, and what came of it. */
    private record Promised(
            LocalDate made,
            Instant byHour,
            Instant there,
            LocalDate byDay,
            LocalDate shelf,
            Map<TransitLeg, PastLeg> legs) {

        boolean keptInHours() {
            return !there.isAfter(byHour);
        }

        boolean keptInDays() {
            return !shelf.isAfter(byDay);
        }
    }

    /** Promises that fell due on a day, as the portal counts them. */
    private static final class Aim {

        private final SortedMap<LocalDate, AimedShare.Due> days = new TreeMap<>();

        void due(LocalDate day, boolean kept) {
            days.merge(
                    day,
                    new AimedShare.Due(1, kept ? 1 : 0),
                    (all, one) -> new AimedShare.Due(all.promises() + one.promises(), all.kept() + one.kept()));
        }

        AimedShare on(LocalDate today) {
            return AimedShare.after(
                    List.copyOf(days.subMap(today.minusDays(KNOWN_DAYS), today).values()));
        }
    }

    /** How many of a month's promises were kept. */
    private static final class Tally {

        private int promises;
        private int inHours;
        private int inDays;

        void add(Promised one) {
            promises++;
            inHours += one.keptInHours() ? 1 : 0;
            inDays += one.keptInDays() ? 1 : 0;
        }

        double hours() {
            return 100.0 * inHours / promises;
        }

        double days() {
            return 100.0 * inDays / promises;
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nine_in_ten_are_there_within_nine_in_ten(Way way) throws IOException {
        SortedMap<YearMonth, Tally> months =
                simulate(way, new SplittableRandom(way.name().length()));

        List<String> told = new ArrayList<>();
        months.forEach((month, tally) -> told.add("%s %s: %d journeys, %.1f %% in hours, %.1f %% in days%s"
                .formatted(way, month, tally.promises, tally.hours(), tally.days(), isFeast(month) ? ", slower" : "")));
        Files.write(Files.createDirectories(Path.of("target")).resolve("nine-in-ten-" + way + ".txt"), told);
        months.forEach((month, tally) -> {
            assertTrue(tally.promises >= 2_000, told::toString);
            if (isFeast(month)) {
                assertTrue(tally.hours() >= 85 && tally.days() >= 85, month + " of " + told);
            } else {
                assertTrue(tally.hours() >= 88 && tally.hours() <= 92 && tally.days() >= 88, month + " of " + told);
            }
        });
    }

    private static boolean isFeast(YearMonth month) {
        return FEASTS.stream()
                .anyMatch(feast -> YearMonth.from(feast.minusDays(DAYS_AROUND)).compareTo(month) <= 0
                        && YearMonth.from(feast.plusDays(DAYS_AROUND)).compareTo(month) >= 0);
    }

    private static SortedMap<YearMonth, Tally> simulate(Way way, RandomGenerator random) {
        Map<TransitLeg, Deque<PastLeg>> known = new EnumMap<>(TransitLeg.class);
        Arrays.stream(TransitLeg.values()).forEach(leg -> known.put(leg, new ArrayDeque<>()));
        PriorityQueue<PastLegOf> ending =
                new PriorityQueue<>(Comparator.comparing(each -> each.past().ended()));
        Aim hours = new Aim();
        Aim days = new Aim();
        SortedMap<YearMonth, Tally> months = new TreeMap<>();
        for (LocalDate today = FIRST; !today.isAfter(LAST.minusDays(1)); today = today.plusDays(1)) {
            learn(known, ending, today);
            List<Leg> legs = laws(way, known, today);
            for (int landing = 0; landing < LANDINGS_A_DAY; landing++) {
                ZonedDateTime lands = ZonedDateTime.of(today, LocalTime.of(3 + 12 * landing, 0), HENAN);
                for (Promised one : promised(way, lands, legs, hours.on(today), days.on(today), random)) {
                    hours.due(LocalDate.ofInstant(one.byHour(), HENAN), one.keptInHours());
                    days.due(one.byDay(), one.keptInDays());
                    one.legs().forEach((leg, past) -> ending.add(new PastLegOf(leg, past)));
                    if (!YearMonth.from(today).isBefore(JUDGED_FROM)) {
                        months.computeIfAbsent(YearMonth.from(today), _ -> new Tally())
                                .add(one);
                    }
                }
            }
        }
        return months;
    }

    private record PastLegOf(TransitLeg leg, PastLeg past) {}

    /** What has ended before today is known, the latest first. */
    private static void learn(Map<TransitLeg, Deque<PastLeg>> known, PriorityQueue<PastLegOf> ending, LocalDate today) {
        Instant morning = today.atStartOfDay(HENAN).toInstant();
        while (!ending.isEmpty() && ending.peek().past().ended().isBefore(morning)) {
            PastLegOf one = ending.remove();
            Deque<PastLeg> legs = Objects.requireNonNull(known.get(one.leg()));
            legs.addFirst(one.past());
            if (legs.size() > LEARNT_FROM) {
                legs.removeLast();
            }
        }
    }

    private static List<Leg> laws(Way way, Map<TransitLeg, Deque<PastLeg>> known, LocalDate today) {
        TransitPool.Asked asked = new TransitPool.Asked(way.route(), Storage.AMBIENT, Quarter.of(today));
        return Arrays.stream(TransitLeg.values())
                .flatMap(leg -> TransitPool.first(
                        List.of(TransitPool.values()), asked, List.copyOf(Objects.requireNonNull(known.get(leg))))
                        .map(learnt -> new Leg(learnt.hours().law(), leg.onWorkdays()))
                        .stream())
                .toList();
    }

    private static List<Promised> promised(
            Way way, ZonedDateTime lands, List<Leg> legs, AimedShare hours, AimedShare days, RandomGenerator random) {
        List<Promised> all = new ArrayList<>();
        ArrivalLaw law = ArrivalLaw.of(lands, legs, CALENDAR, ZonedDateTime::toLocalDate);
        Instant byHour = lands.plusHours(law.within(hours.value())).toInstant();
        for (ReceivingDays store : STORES) {
            LocalDate byDay = store.onOrAfter(law.by(days));
            for (int i = 0; i < JOURNEYS_A_LANDING / STORES.size(); i++) {
                all.add(travelled(way, lands, store, byHour, byDay, random));
            }
        }
        return all;
    }

    /** A journey as it really goes, hour by hour. */
    private static Promised travelled(
            Way way,
            ZonedDateTime lands,
            ReceivingDays store,
            Instant byHour,
            LocalDate byDay,
            RandomGenerator random) {
        ZonedDateTime now = lands;
        Map<TransitLeg, PastLeg> legs = new EnumMap<>(TransitLeg.class);
        for (TransitLeg leg : TransitLeg.values()) {
            double slower = leg.onWorkdays() ? slower(now.toLocalDate()) : 1;
            int hours = Math.max(1, (int) Math.round(way.hours(leg, random) * slower));
            now = leg.onWorkdays() ? worked(now, hours) : now.plusHours(hours);
            legs.put(leg, new PastLeg(way.route(), Storage.AMBIENT, hours, now.toInstant()));
        }
        return new Promised(
                lands.toLocalDate(), byHour, now.toInstant(), byDay, store.onOrAfter(now.toLocalDate()), legs);
    }

    /** More and more until the feast, and less and less after it. */
    private static double slower(LocalDate day) {
        return FEASTS.stream()
                .mapToLong(feast -> Math.abs(ChronoUnit.DAYS.between(day, feast)))
                .filter(away -> away < DAYS_AROUND)
                .mapToDouble(away -> 1 + SLOWER * (DAYS_AROUND - away) / DAYS_AROUND)
                .findFirst()
                .orElse(1);
    }

    /** So many hours of work later, between eight and six on workdays. */
    private static ZonedDateTime worked(ZonedDateTime from, int hours) {
        ZonedDateTime now = from;
        int left = hours;
        while (left > 0) {
            if (now.getHour() >= 8 && now.getHour() < 18 && CALENDAR.isWorkday(now.toLocalDate())) {
                left--;
            }
            now = now.plusHours(1);
        }
        return now;
    }
}
