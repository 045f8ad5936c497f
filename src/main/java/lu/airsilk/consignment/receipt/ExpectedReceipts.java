package lu.airsilk.consignment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.platform.Numbers;

/** Tells the hub what is coming, once the first pieces have left. */
@ApplicationScoped
public class ExpectedReceipts {

    @Inject
    Consignments consignments;

    @Inject
    Receipts receipts;

    @Inject
    Numbers numbers;

    public void expect(Consignment consignment) {
        if (receipts.receiptOf(consignment.awb()).isEmpty()) {
            expectAgain(consignment);
        }
    }

    /** Another receipt in place of one that was taken back. */
    public ReceiptNumber expectAgain(Consignment consignment) {
        ReceiptNumber number = new ReceiptNumber(numbers.next("RC"));
        consignments.add(new Receipt(number, consignment.awb()));
        return number;
    }
}
