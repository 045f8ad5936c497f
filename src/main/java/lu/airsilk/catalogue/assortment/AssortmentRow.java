package lu.airsilk.catalogue.assortment;

import java.util.List;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.shared.number.Sku;

/**
 * An assortment rule as staff see it.
 *
 * @param stores and groups of them, the narrowest first
 * @param skus the first of them, by number
 * @param products how many products it has
 */
public record AssortmentRow(
        String number,
        List<StoreGroup> stores,
        List<Sku> skus,
        long products,
        CaseLimits limits,
        boolean ended,
        int version) {

    public AssortmentRow {
        stores = List.copyOf(stores);
        skus = List.copyOf(skus);
    }
}
