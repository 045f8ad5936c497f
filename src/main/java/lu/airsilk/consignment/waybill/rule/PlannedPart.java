package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.Map;

/**
 * Pieces booked on a flight.
 *
 * @param flight number and local day of departure
 * @param pieces how many; 0 for what the other parts leave
 * @param planned the latest planned time of milestones
 */
public record PlannedPart(FlightOn flight, int pieces, Map<Milestone, Instant> planned) {
    public PlannedPart {
        planned = Map.copyOf(planned);
    }
}
