package lu.airsilk.catalogue.dossier;

import java.time.Instant;
import lu.airsilk.catalogue.goods.ProductStatus;

/**
 * One field of a product as one command changed it.
 *
 * @param reason as it was given; empty when none was asked for
 * @param field its key, as programs and sheets name it
 * @param before empty when nothing was said
 * @param after empty when it was taken away
 */
public record FieldChange(Instant at, String actor, String reason, String field, String before, String after) {

    /** The product waits for quality no more: it was sent back, or changed meanwhile. */
    public boolean isOutOfReview() {
        return before.equals(ProductStatus.IN_REVIEW.name()) && after.equals(ProductStatus.DRAFT.name());
    }
}
