package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.platform.Numbers;

/** Tells the hub what is coming, once the first pieces have left. */
@ApplicationScoped
class ExpectedReceipts {

    @Inject
    Consignments consignments;

    @Inject
    Numbers numbers;

    void expect(Consignment consignment) {
        if (consignments.receiptOf(consignment.awb()).isEmpty()) {
            consignments.add(new Receipt(new ReceiptNumber(numbers.next("RC")), consignment.awb()));
        }
    }
}
