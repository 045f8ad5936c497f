package lu.airsilk.catalogue.search;

import java.util.Set;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A product as the search needs to know it.
 *
 * @param id of its row
 * @param caseGtins of all packs that it has or had
 * @param stores and groups of them in whose assortment it is
 * @param suppliers who have a price list with it
 * @param popularity cases ordered lately
 * @param retail where it stands in a store
 */
public record IndexedProduct(
        long id,
        ProductRow row,
        Set<Gtin> caseGtins,
        Set<StoreGroup> stores,
        Set<SupplierCode> suppliers,
        long popularity,
        RetailCode retail) {

    public IndexedProduct {
        caseGtins = Set.copyOf(caseGtins);
        stores = Set.copyOf(stores);
        suppliers = Set.copyOf(suppliers);
    }
}
