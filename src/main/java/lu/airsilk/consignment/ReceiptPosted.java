package lu.airsilk.consignment;

import java.util.List;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.supply.LostReservation;

/**
 * What was counted has become stock; told within the same transaction.
 *
 * @param receipt its number
 * @param lots the lots that were born, damaged ones too
 * @param discrepancies the numbers of the discrepancies that were opened for differences
 * @param lost reservations that lost units because they were short or damaged
 */
public record ReceiptPosted(
        String receipt,
        AirWaybillNumber awb,
        List<LotNumber> lots,
        List<String> discrepancies,
        List<LostReservation> lost) {

    public ReceiptPosted {
        lots = List.copyOf(lots);
        discrepancies = List.copyOf(discrepancies);
        lost = List.copyOf(lost);
    }
}
