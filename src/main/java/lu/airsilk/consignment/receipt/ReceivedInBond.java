package lu.airsilk.consignment.receipt;

import java.util.List;
import lu.airsilk.consignment.ReceiptPosted;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;

/**
 * What was counted has become stock that customs have not let go; told within the same transaction. Its
 * {@link ReceiptPosted} comes with the release.
 */
public record ReceivedInBond(
        ReceiptNumber receipt, AirWaybillNumber awb, List<LotNumber> lots, List<String> discrepancies) {

    public ReceivedInBond {
        lots = List.copyOf(lots);
        discrepancies = List.copyOf(discrepancies);
    }
}
