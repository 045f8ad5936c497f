package lu.airsilk.order.promotion;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * What is promoted.
 *
 * @param stores where; none when everywhere, also in stores that open later
 * @param skus at least one
 */
public record PromotionGoods(Set<StoreCode> stores, SortedSet<Sku> skus) {

    public PromotionGoods {
        stores = Set.copyOf(stores);
        skus = new TreeSet<>(skus);
    }

    public boolean isEverywhere() {
        return stores.isEmpty();
    }

    public boolean isIn(StoreCode store) {
        return isEverywhere() || stores.contains(store);
    }

    /** Where, empty for everywhere, as it is kept. */
    Iterable<Optional<StoreCode>> places() {
        return isEverywhere()
                ? Set.of(Optional.empty())
                : stores.stream().map(Optional::of).toList();
    }

    /** How many products of how many stores. */
    public long size() {
        return (long) Math.max(1, stores.size()) * skus.size();
    }
}
