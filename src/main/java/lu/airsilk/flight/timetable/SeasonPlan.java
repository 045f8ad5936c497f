package lu.airsilk.flight.timetable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.FlightNumber;

/**
 * The departures of one flight number in a season.
 *
 * @param days on which it leaves, at least one
 * @param first the first day it may leave on
 * @param last the last one, at most 400 days later
 * @param handOver how long before departure goods must be handed over
 */
public record SeasonPlan(
        FlightNumber number,
        Route route,
        Set<DayOfWeek> days,
        LocalDate first,
        LocalDate last,
        LocalFlight clock,
        Duration handOver,
        Grams capacity,
        CubicCentimetres volume) {

    private static final int LONGEST = 400;

    /** From one airport to another. */
    public record Route(String origin, String destination) {}

    public SeasonPlan {
        days = Set.copyOf(days);
        Refused.unless(!days.isEmpty(), "season.noDays", number);
        Refused.unless(
                !last.isBefore(first) && last.toEpochDay() - first.toEpochDay() <= LONGEST, "season.span", first, last);
        Refused.unless(!handOver.isNegative(), "flight.cutOff", number);
    }

    /** Its departures, by day. */
    public List<PlannedFlight> departures() {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(this::departure)
                .toList();
    }

    private PlannedFlight departure(LocalDate day) {
        Instant leaves = clock.leaves(day);
        return new PlannedFlight(
                number,
                day,
                route.origin(),
                route.destination(),
                leaves,
                clock.lands(day),
                leaves.minus(handOver),
                capacity,
                volume);
    }
}
