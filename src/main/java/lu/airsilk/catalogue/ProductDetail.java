package lu.airsilk.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductGate;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;

/**
 * A product with all that is said of it, but no cost.
 *
 * @param submittedBy who held it complete last; empty while it is a draft
 * @param missing what it lacks to be ordered
 */
public record ProductDetail(
        Sku sku,
        ProductDescription description,
        Category category,
        Optional<PackDefinition> pack,
        List<PackVersion> packs,
        ProductStatus status,
        String submittedBy,
        List<Refusal> missing,
        int version) {

    /** One version of the product's pack, the newest first. */
    public record PackVersion(int number, PackDefinition definition, Instant since) {}

    public ProductDetail {
        packs = List.copyOf(packs);
        missing = List.copyOf(missing);
    }

    /** How much of what is asked is known, in per cent. */
    public int completeness() {
        return Percentage.rounded(ProductGate.QUESTIONS - missing.size(), ProductGate.QUESTIONS);
    }
}
