package lu.airsilk.consignment;

import java.time.Instant;
import lu.airsilk.shared.AirWaybillNumber;

/**
 * An exception of a consignment that waits for its remedy.
 *
 * @param kind which, to be said in words
 * @param flight the number of the flight it befell; empty when none is named
 */
public record FlagRow(AirWaybillNumber awb, Enum<?> kind, int pieces, String flight, Instant since) {}
