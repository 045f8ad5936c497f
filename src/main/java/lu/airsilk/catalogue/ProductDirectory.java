package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.Sku;

/** Products as other capabilities ask for them. */
@ApplicationScoped
public class ProductDirectory {

    /** The product with this number. */
    public Optional<ProductFacts> find(Sku sku) {
        throw new UnsupportedOperationException(sku.code());
    }

    /** The product; refused (422 {@code product.unknown}) when there is none with this number. */
    public ProductFacts facts(Sku sku) {
        throw new UnsupportedOperationException(sku.code());
    }

    /** The products with these numbers; a number that is unknown is not in the answer. One query for any count. */
    public Map<Sku, ProductFacts> facts(Collection<Sku> skus) {
        throw new UnsupportedOperationException(skus.toString());
    }
}
