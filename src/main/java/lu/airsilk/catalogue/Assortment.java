package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;

/** What each store may order, and how much of it. */
@ApplicationScoped
public class Assortment {

    /** How much of the product the store may order at once; empty when it is not in the store's assortment. */
    public Optional<CaseLimits> limits(StoreCode store, Sku sku) {
        throw new UnsupportedOperationException(store + " " + sku);
    }

    /** The same for many products in one query; those outside the assortment are not in the answer. */
    public Map<Sku, CaseLimits> limits(StoreCode store, Collection<Sku> skus) {
        throw new UnsupportedOperationException(store + " " + skus);
    }
}
