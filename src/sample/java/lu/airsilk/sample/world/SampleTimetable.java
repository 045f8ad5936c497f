package lu.airsilk.sample.world;

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
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.FlightNumber;

/**
 * Thirteen freighters a week from Luxembourg to Zhengzhou: one every evening, and one every morning but on Sunday. The
 * pattern is invented; departure by Luxembourg's clock, eleven hours less five minutes in the air.
 */
public final class SampleTimetable {

    private static final int WEEKS = 6;
    private static final Duration IN_THE_AIR = Duration.ofHours(10).plusMinutes(55);

    /** Handed over, screened and built up on pallets. */
    private static final Duration BEFORE_DEPARTURE = Duration.ofHours(8);

    /** A whole freighter, for a company that has not ordered yet. */
    private static final Space WHOLE = new Space(100, 600);

    /** What the carrier keeps for the company on each departure. */
    private static final Space KEPT = new Space(20, 90);

    private static final FlightNumber EVENING = new FlightNumber("CV9737");
    private static final FlightNumber MORNING = new FlightNumber("CV9739");
    private static final LocalTime IN_THE_EVENING = LocalTime.of(21, 5);
    private static final LocalTime IN_THE_MORNING = LocalTime.of(8, 40);

    private record Space(long tonnes, long cubicMetres) {

        Grams weight() {
            return Grams.of(tonnes * 1_000_000);
        }

        CubicCentimetres volume() {
            return CubicCentimetres.of(cubicMetres * 1_000_000);
        }
    }

    private SampleTimetable() {}

    /** The flights of six weeks from Monday to Sunday: last week, this week and the four after it. */
    public static List<PlannedFlight> around(LocalDate today) {
        LocalDate monday = today.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(monday, monday.plusWeeks(WEEKS), WHOLE);
    }

    /** The flights of the past year and the next five weeks, with the space that the company has on them. */
    public static List<PlannedFlight> ofAYear(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(monday.minusWeeks(55), monday.plusWeeks(5), KEPT);
    }

    private static List<PlannedFlight> between(LocalDate from, LocalDate until, Space space) {
        return from.datesUntil(until).flatMap(day -> of(day, space)).toList();
    }

    private static Stream<PlannedFlight> of(LocalDate day, Space space) {
        PlannedFlight evening = flight(EVENING, day, IN_THE_EVENING, space);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? Stream.of(evening)
                : Stream.of(flight(MORNING, day, IN_THE_MORNING, space), evening);
    }

    private static PlannedFlight flight(FlightNumber number, LocalDate day, LocalTime departure, Space space) {
        Instant std = ZonedDateTime.of(day, departure, Zones.LUX).toInstant();
        return new PlannedFlight(
                number,
                day,
                "LUX",
                "CGO",
                std,
                std.plus(IN_THE_AIR),
                std.minus(BEFORE_DEPARTURE),
                space.weight(),
                space.volume());
    }
}
