package lu.airsilk.purchase.order;

import java.util.Set;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.number.Sku;

/**
 * What its supplier is to send, or has confirmed, is bought for another departure than the stores were told.
 *
 * @param skus the products of which cases are on no waybill yet
 */
public record PurchaseMoved(PurchaseOrderNumber order, FlightKey flight, Set<Sku> skus) {

    public PurchaseMoved {
        skus = Set.copyOf(skus);
    }
}
