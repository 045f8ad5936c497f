package lu.airsilk.flight;

import java.time.Instant;
import java.util.Optional;

/**
 * What has become of a departure since it was planned.
 *
 * @param etd when it leaves now, if not as planned
 * @param eta when it lands now, if not as planned
 * @param reason of the delay or the cancellation; empty when there is none
 */
public record FlightNews(Optional<Instant> etd, Optional<Instant> eta, boolean cancelled, String reason) {}
