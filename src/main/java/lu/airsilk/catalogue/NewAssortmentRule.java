package lu.airsilk.catalogue;

import java.util.List;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;

/**
 * What a buyer says of an assortment.
 *
 * @param stores at least one; {@code ALL} stands for every store, also those that open later
 * @param skus at least one
 */
public record NewAssortmentRule(List<StoreCode> stores, List<Sku> skus, CaseLimits limits) {

    public NewAssortmentRule {
        stores = List.copyOf(stores);
        skus = List.copyOf(skus);
        Refused.unless(!stores.isEmpty() && !skus.isEmpty(), "assortment.empty");
    }
}
