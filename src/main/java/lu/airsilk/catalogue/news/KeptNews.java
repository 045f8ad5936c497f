package lu.airsilk.catalogue.news;

import java.util.Optional;
import lu.airsilk.catalogue.goods.ProductStatus;

/** As what quality is told of goods that have another name or case and are as far as they were. */
public final class KeptNews {

    private KeptNews() {}

    /** Of goods that are for sale, and of those that quality may let back as they are now; none of others. */
    public static Optional<String> of(ProductStatus status) {
        return switch (status) {
            case ACTIVE -> Optional.of("notice.productsRenamed");
            case SUSPENDED -> Optional.of("notice.suspendedRenamed");
            case DRAFT, IN_REVIEW, DISCONTINUED -> Optional.empty();
        };
    }
}
