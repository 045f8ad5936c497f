package lu.airsilk.purchase.order;

import java.util.Set;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.number.Sku;

/**
 * What the supplier has answered to an order holds: finance has agreed where it had to. It may say another day later.
 *
 * @param skus the products of which fewer come, or on another day
 */
public record PurchaseAnswered(PurchaseOrderNumber order, Set<Sku> skus) {

    public PurchaseAnswered {
        skus = Set.copyOf(skus);
    }
}
