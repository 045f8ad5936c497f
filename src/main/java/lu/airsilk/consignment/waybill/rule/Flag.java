package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * An exception on the way.
 *
 * @param kind which
 * @param flight the flight it befell, when named
 * @param pieces how many pieces
 * @param since when it happened
 * @param open whether it still waits for its remedy: a later flight, the find, the release
 */
public record Flag(FlagKind kind, Optional<FlightOn> flight, int pieces, Instant since, boolean open) {}
