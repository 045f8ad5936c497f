package lu.airsilk.consignment.difference;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.location.Zones;

/**
 * What follows from a kind of difference.
 *
 * @param noticeDays days after the posting within which the party must be told
 * @param tolerancePermille share of a receipt's units, in per mille, up to which nobody has to sign
 */
public record DifferenceTerms(DifferenceKind kind, LiableParty party, int noticeDays, int tolerancePermille) {

    /** The last day on which the party can be told of what was found at this moment. */
    public LocalDate noticeDue(Instant found) {
        return found.atZone(Zones.CGO).toLocalDate().plusDays(noticeDays);
    }

    /** Whether so many differing units of a receipt need no signature. */
    public boolean tolerates(long differing, long expected) {
        return differing * 1000 <= (long) tolerancePermille * expected;
    }
}
