package lu.airsilk.consignment.trouble;

import java.time.Instant;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * An exception of a consignment that waits for its remedy.
 *
 * @param kind which, to be said in words
 * @param flight the number of the flight it befell; empty when none is named
 */
public record FlagRow(AirWaybillNumber awb, Enum<?> kind, int pieces, String flight, Instant since, Remedy remedy) {

    /** What mends it. */
    public enum Remedy {
        /** Its pieces must go with another flight. */
        ANOTHER_FLIGHT,
        /** Customs let the goods go. */
        RELEASE,
        /** Nobody but the carrier can. */
        CARRIER
    }
}
