package lu.airsilk.purchase;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.purchase.order.PurchaseLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A purchase line as a booking needs it.
 *
 * @param left confirmed cases that are not yet on a consignment
 * @param price of a case
 * @param ready the day on which the supplier has it ready; empty when it has not said
 * @param flight the departure that it was bought for; empty when none was planned
 */
public record PurchaseLineFacts(
        PurchaseLineRef line,
        SupplierCode supplier,
        Sku sku,
        PackSize pack,
        Cases confirmed,
        Cases left,
        Money price,
        Optional<LocalDate> ready,
        Optional<FlightKey> flight) {

    static PurchaseLineFacts of(PurchaseLine line) {
        return new PurchaseLineFacts(
                line.ref(),
                line.order().supplier(),
                line.sku(),
                line.pack(),
                line.confirmed(),
                line.left(),
                line.price(),
                Optional.ofNullable(line.shipDay()),
                line.order().flight().map(FlightKey::of));
    }
}
