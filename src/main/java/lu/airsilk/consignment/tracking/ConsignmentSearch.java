package lu.airsilk.consignment.tracking;

import java.util.Optional;
import lu.airsilk.consignment.ConsignmentStage;
import lu.airsilk.flight.FlightKey;

/**
 * Which consignments are wanted; what is empty does not matter.
 *
 * @param awb digits of the air waybill as somebody typed them, with or without hyphen
 * @param flight booked on this flight
 * @param flagged only those with an exception that waits for its remedy
 */
public record ConsignmentSearch(
        String awb, Optional<ConsignmentStage> stage, Optional<FlightKey> flight, boolean flagged) {

    /** The digits alone, for the air waybills have their hyphen in one place only. */
    String digits() {
        return awb.replaceAll("\\D", "");
    }
}
