package lu.airsilk.catalogue.assortment;

import java.util.List;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/**
 * What a buyer says of an assortment.
 *
 * @param stores at least one store or group of them; a group takes in those that join it later
 * @param skus at least one
 */
public record NewAssortmentRule(List<StoreGroup> stores, List<Sku> skus, CaseLimits limits) {

    public NewAssortmentRule {
        stores = List.copyOf(stores);
        skus = List.copyOf(skus);
        Refused.unless(!stores.isEmpty() && !skus.isEmpty(), "assortment.empty");
    }
}
