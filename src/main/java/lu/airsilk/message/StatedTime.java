package lu.airsilk.message;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A departure or arrival time as written, {@code E1510-N}.
 *
 * @param basis actual, estimated or scheduled
 * @param time local time at the airport
 * @param dayOffset days after the day of the line: P −1, N 1, S 2, T 3, A 4 …
 * @param moment the same as a moment, when the airport is known
 */
public record StatedTime(Basis basis, LocalTime time, int dayOffset, Optional<Instant> moment) {

    /** How sure a time is. */
    public enum Basis {
        A,
        E,
        S
    }
}
