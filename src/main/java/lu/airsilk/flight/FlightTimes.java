package lu.airsilk.flight;

import java.time.Instant;

/** When a flight leaves and lands. */
public record FlightTimes(Instant departs, Instant arrives) {}
