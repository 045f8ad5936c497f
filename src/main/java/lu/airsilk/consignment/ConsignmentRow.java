package lu.airsilk.consignment;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * A consignment in a list.
 *
 * @param state where the slowest part stands
 * @param furthest where the first piece stands
 * @param openFlags exceptions that wait for their remedy
 * @param landing when the last piece has landed or is expected to
 */
public record ConsignmentRow(
        AirWaybillNumber awb,
        Milestone state,
        Milestone furthest,
        int pieces,
        Grams gross,
        CubicCentimetres volume,
        int openFlags,
        Instant bookedAt,
        Optional<Instant> landing) {

    public static ConsignmentRow of(Consignment consignment) {
        return new ConsignmentRow(
                consignment.awb(),
                consignment.state(),
                consignment.furthest(),
                consignment.pieces(),
                consignment.gross(),
                consignment.volume(),
                consignment.openFlags(),
                consignment.bookedAt(),
                consignment.landing());
    }
}
