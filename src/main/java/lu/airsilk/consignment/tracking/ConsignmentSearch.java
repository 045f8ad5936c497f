package lu.airsilk.consignment.tracking;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentStage;
import lu.airsilk.flight.FlightKey;

/**
 * Which consignments are wanted; what is empty does not matter.
 *
 * @param awb digits of the air waybill as somebody typed them, with or without hyphen
 * @param flight booked on this flight
 * @param landing pieces of it land in Zhengzhou on this day, as booked
 * @param flagged only those with an exception that waits for its remedy
 */
public record ConsignmentSearch(
        String awb,
        Optional<ConsignmentStage> stage,
        Optional<FlightKey> flight,
        Optional<LocalDate> landing,
        boolean flagged) {

    /** The consignments on a flight. */
    public static ConsignmentSearch on(FlightKey flight) {
        return new ConsignmentSearch("", Optional.empty(), Optional.of(flight), Optional.empty(), false);
    }

    /** The consignments of which pieces land on a day. */
    public static ConsignmentSearch landing(LocalDate day) {
        return new ConsignmentSearch("", Optional.empty(), Optional.empty(), Optional.of(day), false);
    }

    /** The same of all stages, with an exception or without. */
    ConsignmentSearch whatever() {
        return new ConsignmentSearch(awb, Optional.empty(), flight, landing, false);
    }

    /** The digits alone, for the air waybills have their hyphen in one place only. */
    String digits() {
        return awb.replaceAll("\\D", "");
    }
}
