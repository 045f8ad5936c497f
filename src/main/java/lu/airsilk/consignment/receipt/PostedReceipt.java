package lu.airsilk.consignment.receipt;

import java.util.List;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.supply.LostReservation;

/**
 * What a posting has made.
 *
 * @param lots the lots that were born
 * @param cases the numbers of the discrepancies opened
 * @param reshared how many reservations of stores lost units and were shared again
 */
public record PostedReceipt(List<LotNumber> lots, List<String> cases, int reshared) {

    /** How many order lines are among those that lost units. */
    public static int lines(List<LostReservation> lost) {
        return (int) lost.stream().map(LostReservation::orderLine).distinct().count();
    }
}
