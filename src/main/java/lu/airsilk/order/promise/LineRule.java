package lu.airsilk.order.promise;

import java.util.Optional;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** Whether a store may order so many cases of a product. */
public final class LineRule {

    private LineRule() {}

    /**
     * What is wrong about a line; empty when nothing is.
     *
     * @param product missing when there is none of this number
     * @param limits missing when it is not in the store's assortment
     */
    public static Optional<Refusal> refusal(
            StoreCode store, WantedLine line, @Nullable ProductFacts product, @Nullable CaseLimits limits) {
        if (product == null || !product.active() || limits == null) {
            return Optional.of(Refusal.of("order.notInAssortment", line.sku(), store));
        }
        if (line.cases().isZero()) {
            return Optional.of(Refusal.of("order.noCases", line.sku()));
        }
        return limits.allow(line.cases())
                ? Optional.empty()
                : Optional.of(Refusal.of("order.outsideLimits", line.sku(), line.cases(), limits.min(), limits.max()));
    }
}
