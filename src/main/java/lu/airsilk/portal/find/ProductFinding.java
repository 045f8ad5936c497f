package lu.airsilk.portal.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.shared.number.Sku;

/** Finds products that the actor may see, by number or by name. */
@ApplicationScoped
class ProductFinding {

    @Inject
    ProductFinder products;

    /** By our number or its digits, by the GTIN of the unit, or by the GTIN of a case that it is or was packed in. */
    Stream<FoundThing> numbered(TypedNumber number, Locale reader) {
        return Stream.of(
                        products(number.text()).filter(product -> isNumbered(product, number)),
                        number.skuOfDigits().stream().flatMap(this::product),
                        number.gtin().stream()
                                .flatMap(gtin -> products.packedIn(gtin, Finding.MOST).stream())
                                .flatMap(this::product))
                .flatMap(found -> found)
                // once, though it be described anew between two of these questions
                .collect(Collectors.toMap(ProductRow::sku, found -> found, (one, again) -> again, LinkedHashMap::new))
                .values()
                .stream()
                .map(product -> found(product, reader));
    }

    private static boolean isNumbered(ProductRow product, TypedNumber number) {
        return number.as(Sku::of).filter(product.sku()::equals).isPresent()
                || number.gtin()
                        .filter(gtin -> product.gtin().equals(number.gtin()))
                        .isPresent();
    }

    private Stream<ProductRow> product(Sku sku) {
        return products(sku.code()).filter(product -> product.sku().equals(sku));
    }

    /** Whose names, brand or numbers begin with all the words. */
    Stream<FoundThing> named(TypedNumber words, Locale reader) {
        return products(words.text()).map(product -> found(product, reader));
    }

    private Stream<ProductRow> products(String words) {
        return products.found(words, Finding.MOST).stream();
    }

    private static FoundThing found(ProductRow product, Locale reader) {
        return FoundThing.of(
                FoundKind.PRODUCT, product.sku().code(), product.names().in(reader));
    }
}
