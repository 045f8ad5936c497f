package lu.airsilk.purchase;

import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;

/**
 * A purchase line as a booking needs it.
 *
 * @param left confirmed cases that are not yet on a consignment
 * @param price of a case
 */
public record PurchaseLineFacts(
        PurchaseLineRef line, SupplierCode supplier, Sku sku, PackSize pack, Cases confirmed, Cases left, Money price) {

    static PurchaseLineFacts of(PurchaseLine line) {
        return new PurchaseLineFacts(
                line.ref(),
                line.order().supplier(),
                line.sku(),
                line.pack(),
                line.confirmed(),
                line.left(),
                line.price());
    }
}
