package lu.airsilk.consignment.receipt;

import java.time.Instant;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * A receipt in a list.
 *
 * @param toCount whether its goods have begun to land and nobody has begun to count
 * @param partly whether some of them are on their way still
 * @param goods where the slowest part of the consignment stands
 * @param due when its last piece has landed or is to land; while some have no flight, the last of the others
 * @param lines how many lines are expected
 * @param units how many units are expected
 */
public record ReceiptRow(
        ReceiptNumber number,
        AirWaybillNumber awb,
        ReceiptState state,
        boolean toCount,
        boolean partly,
        Milestone goods,
        Instant due,
        int lines,
        Units units) {

    static ReceiptRow of(Receipt receipt, Consignment flown, Consignment packed) {
        return new ReceiptRow(
                receipt.number(),
                receipt.awb(),
                receipt.state(),
                receipt.toCount(flown),
                receipt.toCount(flown) && !flown.state().atLeast(Milestone.ARRIVED),
                flown.state(),
                flown.landing().orElseGet(() -> lastLanding(flown)),
                packed.lines().size(),
                packed.lines().stream().map(ConsignmentLine::units).reduce(Units.ZERO, Units::plus));
    }

    private static Instant lastLanding(Consignment flown) {
        return flown.parts().stream()
                .map(BookedPart::lands)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
