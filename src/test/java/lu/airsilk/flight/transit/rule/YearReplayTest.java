package lu.airsilk.flight.transit.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.WorkCalendar;
import lu.airsilk.testbed.DecreedDays;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A year of deliveries whose durations follow other laws than the promise assumes: log-normal legs with a hump of
 * inspections, legs that depend on each other and a slower autumn. The promise learns from the first nine months and is
 * judged on the last three.
 */
class YearReplayTest {

    private static final WorkCalendar CALENDAR = DecreedDays.calendar();
    private static final ZoneId HENAN = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate JUDGED_FROM = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final List<Set<DayOfWeek>> RECEIVING = List.of(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
            EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

    private enum Stretch {
        DELAY(false),
        HANDLING(false),
        CUSTOMS(true),
        LABELLING(true),
        TRUCK(true);

        private final boolean onWorkdays;

        Stretch(boolean onWorkdays) {
            this.onWorkdays = onWorkdays;
        }
    }

    /** What really happened to goods of one flight for one store: hours by stretch, and the day that came of it. */
    private record Trip(
            ZonedDateTime landing, Set<DayOfWeek> receiving, Map<Stretch, Integer> hours, LocalDate arrival) {

        static Trip of(ZonedDateTime landing, Set<DayOfWeek> receiving, Map<Stretch, Integer> hours) {
            List<Leg> legs = hours.entrySet().stream()
                    .map(each -> new Leg(DurationLaw.exactly(each.getValue()), each.getKey().onWorkdays))
                    .toList();
            LocalDate arrival = ArrivalLaw.of(landing, legs, CALENDAR, at -> onOrAfter(receiving, at.toLocalDate()))
                    .likely();
            return new Trip(landing, receiving, hours, arrival);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nine_in_ten_of_the_last_quarter_arrive_by_the_nine_in_ten_day(long seed, TestReporter reporter) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Trip> year = FIRST.datesUntil(LAST.plusDays(1))
                .flatMap(day -> tripsOf(day, random))
                .toList();

        List<Leg> learnt = learnt(year.stream()
                .filter(trip -> trip.arrival().isBefore(JUDGED_FROM))
                .toList());
        List<Trip> judged = year.stream()
                .filter(trip -> !trip.landing().toLocalDate().isBefore(JUDGED_FROM))
                .toList();
        List<ArrivalLaw> promises =
                judged.stream().map(trip -> promised(trip, learnt)).toList();
        int kept = percent(judged, promises, law -> law.by(AimedShare.NINE_IN_TEN));
        int likely = percent(judged, promises, ArrivalLaw::likely);

        String said = "seed %d: %d %% by the nine-in-ten day, %d %% by the likely one".formatted(seed, kept, likely);
        assertTrue(kept >= 88 && kept <= 99, said);
        assertTrue(likely >= 40, said);
        reporter.publishEntry("replayed year", said);
    }

    private static Stream<Trip> tripsOf(LocalDate day, RandomGenerator random) {
        return RECEIVING.stream().map(receiving -> trip(day, receiving, random));
    }

    private static Trip trip(LocalDate day, Set<DayOfWeek> receiving, RandomGenerator random) {
        double busy = day.getMonthValue() >= 10 ? 1.1 : 1;
        boolean inspected = random.nextDouble() < 0.08;
        double common = random.nextGaussian() * 0.25;
        Map<Stretch, Integer> hours = new EnumMap<>(Stretch.class);
        hours.put(Stretch.DELAY, random.nextDouble() < 0.05 ? 24 : exponential(random, 2.5));
        hours.put(Stretch.HANDLING, logNormal(random, 7 * busy, 0.45, common));
        hours.put(
                Stretch.CUSTOMS, logNormal(random, 8 * busy, 0.4, common) + (inspected ? 15 + random.nextInt(20) : 0));
        hours.put(Stretch.LABELLING, logNormal(random, 8 * busy, 0.3, common));
        hours.put(Stretch.TRUCK, logNormal(random, 7, 0.6, 0));
        ZonedDateTime landing = day.atTime(random.nextBoolean() ? 15 : 3, 0).atZone(HENAN);
        return Trip.of(landing, receiving, hours);
    }

    private static int logNormal(RandomGenerator random, double median, double spread, double common) {
        return (int) Math.max(1, Math.round(median * Math.exp(random.nextGaussian() * spread + common)));
    }

    private static int exponential(RandomGenerator random, double mean) {
        return (int) Math.max(1, Math.round(-mean * Math.log(1 - random.nextDouble())));
    }

    private static List<Leg> learnt(List<Trip> seen) {
        return Arrays.stream(Stretch.values())
                .map(stretch -> new Leg(
                        DurationLaw.of(seen.stream()
                                .map(trip -> Objects.requireNonNull(trip.hours().get(stretch)))
                                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))),
                        stretch.onWorkdays))
                .toList();
    }

    private static ArrivalLaw promised(Trip trip, List<Leg> learnt) {
        return ArrivalLaw.of(trip.landing(), learnt, CALENDAR, at -> onOrAfter(trip.receiving(), at.toLocalDate()));
    }

    private static LocalDate onOrAfter(Set<DayOfWeek> receiving, LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(next -> receiving.contains(next.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
    }

    private static int percent(List<Trip> judged, List<ArrivalLaw> promises, Function<ArrivalLaw, LocalDate> day) {
        long kept = IntStream.range(0, judged.size())
                .filter(index -> !judged.get(index).arrival().isAfter(day.apply(promises.get(index))))
                .count();
        return Math.toIntExact(Math.round(100.0 * kept / judged.size()));
    }
}
