package lu.airsilk.catalogue;

import java.util.Optional;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.SupplierCode;

/**
 * Which products are asked for; what is empty asks nothing.
 *
 * @param words of names, brands or numbers, all of which must be found
 * @param country of origin
 * @param supplier who has a price list with the product in it
 * @param importNumber the import that brought or changed the product
 * @param available true for those in stock at the hub, false for those that are not
 */
public record ProductQuery(
        String words,
        Optional<Category> category,
        Optional<CountryCode> country,
        Optional<String> brand,
        Optional<SupplierCode> supplier,
        Optional<Storage> storage,
        Optional<String> importNumber,
        Optional<ProductStatus> status,
        Optional<Boolean> available) {

    /** Every product that the asker may see. */
    public static final ProductQuery ALL = of("");

    /** Products found by these words. */
    public static ProductQuery of(String words) {
        return of(words, Optional.empty(), Optional.empty());
    }

    /** Products found by these words that may be ordered. */
    static ProductQuery active(String words) {
        return of(words, Optional.empty(), Optional.of(ProductStatus.ACTIVE));
    }

    /** The products that an import has brought, changed or confirmed. */
    public static ProductQuery ofImport(String number) {
        return of("", Optional.of(number), Optional.empty());
    }

    /** The products of a category, or of all. */
    public static ProductQuery ofCategory(Optional<Category> category) {
        return new ProductQuery(
                "",
                category,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ProductQuery of(String words, Optional<String> importNumber, Optional<ProductStatus> status) {
        return new ProductQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                importNumber,
                status,
                Optional.empty());
    }
}
