package lu.airsilk.consignment.rebooking;

import java.util.List;
import lu.airsilk.flight.FlightRow;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a departure means, as programs read it.
 *
 * @param proposal the next departure with room for all, when none was named
 */
public record ConsequencesJson(
        String flight,
        @Nullable String proposal,
        long stores,
        long promisedLines,
        List<FlightConsequences.Affected> consignments) {

    static ConsequencesJson of(FlightConsequences found) {
        return new ConsequencesJson(
                found.flight().id(),
                found.proposal().map(FlightRow::id).orElse(null),
                found.stores(),
                found.promisedLines(),
                found.consignments());
    }
}
