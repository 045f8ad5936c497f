package lu.airsilk.catalogue.staging.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.goods.rule.Contents;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/** Products that exist, by what rows name them. */
public record KnownProducts(Map<Gtin, Known> byGtin, Map<Sku, Known> bySku) {

    /**
     * A product that exists.
     *
     * @param contents of one unit; empty where nobody can read them
     * @param units in its case of today; empty while nobody knows them
     * @param others its number and who offers it, when others do and the supplier of the sheet does not
     */
    public record Known(
            long id,
            Optional<Gtin> gtin,
            Optional<Contents> contents,
            Optional<PackSize> units,
            Optional<Others> others) {}

    /** A product that others offer, and those, in words. */
    public record Others(Sku sku, String offeredBy) {}

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

    /** The product that a row names; empty when there is none. */
    Optional<Known> named(Completion row) {
        return row.sku().isPresent() ? row.sku().map(bySku::get) : row.gtin().map(byGtin::get);
    }
}
