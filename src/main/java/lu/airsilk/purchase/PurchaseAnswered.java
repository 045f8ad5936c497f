package lu.airsilk.purchase;

import java.util.Set;
import lu.airsilk.shared.number.Sku;

/**
 * What the supplier has answered to an order holds: finance has agreed where it had to.
 *
 * @param skus the products that the answer is about
 */
public record PurchaseAnswered(PurchaseOrderNumber order, Set<Sku> skus) {

    public PurchaseAnswered {
        skus = Set.copyOf(skus);
    }
}
