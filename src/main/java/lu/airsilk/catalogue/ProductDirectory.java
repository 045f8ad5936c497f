package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.platform.GoodsNames;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;

/** Products as other capabilities ask for them. */
@ApplicationScoped
public class ProductDirectory implements GoodsNames {

    /** Grams of a case of {@link #caseOf}; null while nobody has weighed it. */
    public static final String CASE_GRAMS = "cast(k.packed.caseGrossGrams as Long)";

    /** Cubic millimetres of a case of {@link #caseOf}; null while nobody has measured it. */
    public static final String CASE_CUBIC_MM = "k.packed.caseLengthMm * k.packed.caseWidthMm * k.packed.caseHeightMm";

    @Inject
    Products products;

    /**
     * The JPQL join with today's case of a product, for a statement that adds up the cases of all stores at once.
     *
     * @param sku what the product is in the statement around it
     */
    public static String caseOf(String sku) {
        return " join Product p on p.sku = " + sku + " join p.pack k";
    }

    /** The product with this number. */
    public Optional<ProductFacts> find(Sku sku) {
        return products.find(sku).map(ProductFacts::of);
    }

    @Override
    public Optional<Names> names(Sku sku) {
        return find(sku).map(ProductFacts::names);
    }

    /** The product; refused (422 {@code product.unknown}) when there is none with this number. */
    public ProductFacts facts(Sku sku) {
        return find(sku).orElseThrow(() -> Refused.because("product.unknown", sku));
    }

    /** The products with these numbers; a number that is unknown is not in the answer. One query for any count. */
    public Map<Sku, ProductFacts> facts(Collection<Sku> skus) {
        return products.facts(skus).collect(Collectors.toUnmodifiableMap(ProductFacts::sku, Function.identity()));
    }

    /** What these products are called; a number that is unknown is not in the answer. One query for any count. */
    public Map<Sku, Names> names(Collection<Sku> skus) {
        return products.names(skus);
    }

    /** How many products bear each customs code; those of which nobody has said it are not counted. */
    public Map<HsCode, Long> countsByCode() {
        return products.countsByCode();
    }
}
