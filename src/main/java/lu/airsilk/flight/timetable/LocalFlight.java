package lu.airsilk.flight.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import lu.airsilk.shared.Refused;

/**
 * A flight as its timetable says it: by the clocks of two airports, which change to summer time on their own days.
 *
 * <p>A departure in the hour that summer time skips leaves an hour later by the clock; one in the hour that comes twice
 * leaves in the first of the two, in summer time. The flight time is what lies between two clocks on an ordinary day, so
 * the arrival's clock time moves when the origin's clock does and the destination's does not. Source:
 * shared/domain/cargo-customs.md section 6.
 *
 * @param departure local time at the origin
 * @param flying from off-block to on-block, more than nothing
 */
public record LocalFlight(LocalTime departure, Duration flying, ZoneId from, ZoneId to) {

    public LocalFlight {
        Refused.unless(flying.isPositive() && flying.compareTo(Duration.ofHours(30)) < 0, "season.flying", flying);
    }

    /** When it leaves on that local day. */
    public Instant leaves(LocalDate day) {
        return ZonedDateTime.of(day, departure, from)
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }

    /** When it lands. */
    public Instant lands(LocalDate day) {
        return leaves(day).plus(flying);
    }

    /** When it lands, by the clock there. */
    public ZonedDateTime landsThere(LocalDate day) {
        return lands(day).atZone(to);
    }
}
