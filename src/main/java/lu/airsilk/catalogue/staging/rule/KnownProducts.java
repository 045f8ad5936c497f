package lu.airsilk.catalogue.staging.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/**
 * Products that exist, by what rows name them.
 *
 * @param byGtin their ids
 * @param bySku their ids
 */
public record KnownProducts(Map<Gtin, Long> byGtin, Map<Sku, Long> bySku) {

    public KnownProducts {
        byGtin = Map.copyOf(byGtin);
        bySku = Map.copyOf(bySku);
    }

    /** Where they are looked up, for many rows at once. */
    @FunctionalInterface
    public interface Lookup {
        KnownProducts among(Set<Gtin> gtins, Set<Sku> skus);
    }

    boolean isEmpty() {
        return byGtin.isEmpty() && bySku.isEmpty();
    }

    /** The id of the product that a row names; empty when there is none. */
    Optional<Long> named(Completion row) {
        return row.sku().isPresent() ? row.sku().map(bySku::get) : row.gtin().map(byGtin::get);
    }
}
