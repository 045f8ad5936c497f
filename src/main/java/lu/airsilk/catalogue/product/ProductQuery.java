package lu.airsilk.catalogue.product;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.SupplierCode;

/**
 * Which products are asked for; what is empty asks nothing.
 *
 * @param words of names, brands or numbers, all of which must be found
 * @param categories one of them; any when there is none
 * @param retail the category in which stores find it, those below it included
 * @param country of origin
 * @param supplier who has a price list with the product in it
 * @param importNumber the import that brought or changed the product
 * @param available true for those in stock at the hub, false for those that are not
 * @param lacks what keeps it from being sold
 * @param numbers numbers of ours or GTINs, one of them; any when there is none
 */
public record ProductQuery(
        String words,
        Set<Category> categories,
        Optional<RetailCode> retail,
        Optional<CountryCode> country,
        Optional<String> brand,
        Optional<SupplierCode> supplier,
        Optional<Storage> storage,
        Optional<String> importNumber,
        Optional<ProductStatus> status,
        Optional<Boolean> available,
        Optional<ProductGap> lacks,
        List<String> numbers) {

    public ProductQuery {
        categories = Set.copyOf(categories);
        numbers = List.copyOf(numbers);
    }

    /** Every product that the asker may see. */
    public static final ProductQuery ALL = of("");

    /** Products found by these words. */
    public static ProductQuery of(String words) {
        return of(words, Optional.empty(), Optional.empty());
    }

    /** Products found by these words that may be ordered. */
    public static ProductQuery active(String words) {
        return of(words, Optional.empty(), Optional.of(ProductStatus.ACTIVE));
    }

    /** The products that an import has brought, changed or confirmed. */
    public static ProductQuery ofImport(String number) {
        return of("", Optional.of(number), Optional.empty());
    }

    /** The products of these categories, or of all. */
    public static ProductQuery ofCategories(Set<Category> categories) {
        return new ProductQuery(
                "",
                categories,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same among what stands there in a store. */
    public ProductQuery in(RetailCode where) {
        return standing(Optional.of(where));
    }

    /** The same, wherever they stand in a store. */
    public ProductQuery anywhere() {
        return standing(Optional.empty());
    }

    private ProductQuery standing(Optional<RetailCode> where) {
        return new ProductQuery(
                words,
                categories,
                where,
                country,
                brand,
                supplier,
                storage,
                importNumber,
                status,
                available,
                lacks,
                numbers);
    }

    /** Whether nothing but its words narrows it, and that goods may be ordered. */
    public boolean isWordsAlone() {
        return equals(of(words)) || equals(active(words));
    }

    /** True when only the database can answer it: the search knows neither imports nor gaps nor lists of numbers. */
    public boolean needsDatabase() {
        return importNumber.isPresent() || lacks.isPresent() || !numbers.isEmpty();
    }

    private static ProductQuery of(String words, Optional<String> importNumber, Optional<ProductStatus> status) {
        return new ProductQuery(
                words,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                importNumber,
                status,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** As a number of ours, and as a GTIN with its leading zeros. */
    public static Stream<String> spellings(String number) {
        String code = number.strip().toUpperCase(Locale.ROOT);
        return code.matches("\\d{8,14}") ? Stream.of(code, "0".repeat(14 - code.length()) + code) : Stream.of(code);
    }
}
