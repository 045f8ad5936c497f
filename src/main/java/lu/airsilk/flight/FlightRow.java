package lu.airsilk.flight;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.shared.FlightNumber;

/** A departure, to be read: {@code id} is what {@link FlightKey#of} reads. */
public record FlightRow(
        String id,
        FlightNumber number,
        LocalDate day,
        String origin,
        String destination,
        Instant std,
        Instant sta,
        Instant cutOff,
        FlightSpaceLeft space) {}
