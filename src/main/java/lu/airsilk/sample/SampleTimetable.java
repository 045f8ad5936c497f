package lu.airsilk.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.FlightNumber;
import lu.airsilk.shared.Grams;

/**
 * Thirteen freighters a week from Luxembourg to Zhengzhou: one every evening, and one every morning but on Sunday. The
 * pattern is invented; departure by Luxembourg's clock, eleven hours less five minutes in the air.
 */
final class SampleTimetable {

    private static final int WEEKS = 6;
    private static final Duration IN_THE_AIR = Duration.ofHours(10).plusMinutes(55);

    /** Handed over, screened and built up on pallets. */
    private static final Duration BEFORE_DEPARTURE = Duration.ofHours(8);

    private static final Grams CAPACITY = Grams.of(100_000_000);
    private static final CubicCentimetres VOLUME = CubicCentimetres.of(600_000_000);

    private static final FlightNumber EVENING = new FlightNumber("CV9737");
    private static final FlightNumber MORNING = new FlightNumber("CV9739");
    private static final LocalTime IN_THE_EVENING = LocalTime.of(21, 5);
    private static final LocalTime IN_THE_MORNING = LocalTime.of(8, 40);

    private SampleTimetable() {}

    /** The flights of six weeks from Monday to Sunday: last week, this week and the four after it. */
    static List<PlannedFlight> around(LocalDate today) {
        LocalDate monday = today.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusWeeks(WEEKS))
                .flatMap(SampleTimetable::of)
                .toList();
    }

    private static Stream<PlannedFlight> of(LocalDate day) {
        PlannedFlight evening = flight(EVENING, day, IN_THE_EVENING);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? Stream.of(evening)
                : Stream.of(flight(MORNING, day, IN_THE_MORNING), evening);
    }

    private static PlannedFlight flight(FlightNumber number, LocalDate day, LocalTime departure) {
        Instant std = ZonedDateTime.of(day, departure, Zones.LUX).toInstant();
        return new PlannedFlight(
                number, day, "LUX", "CGO", std, std.plus(IN_THE_AIR), std.minus(BEFORE_DEPARTURE), CAPACITY, VOLUME);
    }
}
