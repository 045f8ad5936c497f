package lu.airsilk.consignment.booking;

import java.util.List;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.number.SupplierCode;

/** A purchase order of which some confirmed cases fly nowhere yet. */
public record OpenOrder(PurchaseOrderNumber number, SupplierCode supplier, List<PurchaseLineFacts> lines) {

    public long cases() {
        return lines.stream().mapToLong(line -> line.left().value()).sum();
    }
}
