package lu.airsilk.catalogue.list;

import java.util.Map;
import lu.airsilk.catalogue.goods.ProductStatus;

/**
 * How many products there are.
 *
 * @param byStatus a state without any is missing
 */
public record ProductTotals(Map<ProductStatus, Long> byStatus) {

    public ProductTotals {
        byStatus = Map.copyOf(byStatus);
    }

    /** All of them. */
    public long sum() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those in this state. */
    public long in(ProductStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }
}
