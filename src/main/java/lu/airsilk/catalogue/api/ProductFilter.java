package lu.airsilk.catalogue.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductQuery;
import lu.airsilk.catalogue.ProductStatus;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.SupplierCode;
import org.jspecify.annotations.Nullable;

/** {@code ?q&category&country&brand&supplier&storage&import&status&available}, all of which may be left out. */
public class ProductFilter {

    @QueryParam("q")
    @Nullable String words;

    @QueryParam("category")
    @Nullable String category;

    @QueryParam("country")
    @Nullable String country;

    @QueryParam("brand")
    @Nullable String brand;

    @QueryParam("supplier")
    @Nullable String supplier;

    @QueryParam("storage")
    @Nullable String storage;

    @QueryParam("import")
    @Nullable String importNumber;

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("available")
    @Nullable String available;

    ProductQuery query() {
        return new ProductQuery(
                words == null ? "" : words,
                given(category, text -> Asked.word("category", text, Category.class)),
                given(country, text -> Asked.as("country", text, CountryCode::new)),
                given(brand, Function.identity()),
                given(supplier, text -> Asked.as("supplier", text, SupplierCode::new)),
                given(storage, text -> Asked.word("storage", text, Storage.class)),
                given(importNumber, Function.identity()),
                given(status, text -> Asked.word("status", text, ProductStatus.class)),
                given(available, text -> Asked.word("available", text, YesNo.class) == YesNo.TRUE));
    }

    private enum YesNo {
        TRUE,
        FALSE
    }

    private static <T> Optional<T> given(@Nullable String text, Function<String, T> type) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank()).map(type);
    }
}
