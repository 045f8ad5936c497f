package lu.airsilk.consignment;

import java.time.Instant;
import lu.airsilk.consignment.logic.Milestone;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/**
 * A consignment in a list.
 *
 * @param state where the slowest part stands
 * @param furthest where the first piece stands
 * @param openFlags exceptions that wait for their remedy
 */
public record ConsignmentRow(
        AirWaybillNumber awb,
        Milestone state,
        Milestone furthest,
        int pieces,
        Grams gross,
        CubicCentimetres volume,
        int openFlags,
        Instant bookedAt) {

    static ConsignmentRow of(Consignment consignment) {
        return new ConsignmentRow(
                consignment.awb(),
                consignment.state(),
                consignment.furthest(),
                consignment.pieces(),
                consignment.gross(),
                consignment.volume(),
                consignment.openFlags(),
                consignment.bookedAt());
    }
}
