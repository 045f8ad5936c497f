package lu.airsilk.catalogue.quality;

import java.util.Map;
import lu.airsilk.catalogue.goods.ProductStatus;

/**
 * How the products that are traded, or shall be, stand with their gaps.
 *
 * @param traded all of them
 * @param lacking those with any gap, which are the ones that are listed
 * @param idle those without a gap that stores cannot order all the same, as they are not active
 */
public record GapTally(long traded, long lacking, long idle) {

    /** From how many of each status there are, and how many of these lack something. */
    static GapTally of(Map<ProductStatus, Long> traded, Map<ProductStatus, Long> lacking) {
        long complete = sum(traded) - sum(lacking);
        long onSale = of(ProductStatus.ACTIVE, traded) - of(ProductStatus.ACTIVE, lacking);
        return new GapTally(sum(traded), sum(lacking), complete - onSale);
    }

    private static long of(ProductStatus status, Map<ProductStatus, Long> counts) {
        return counts.getOrDefault(status, 0L);
    }

    private static long sum(Map<ProductStatus, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
