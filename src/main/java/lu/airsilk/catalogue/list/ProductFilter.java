package lu.airsilk.catalogue.list;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.ProductGap;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/** {@code ?q&category&retail&country&brand&supplier&storage&import&status&available&lacks&numbers}, all of which may be left out. */
public class ProductFilter {

    private static final int MOST_NUMBERS = 1_000;

    @QueryParam("q")
    @Nullable String words;

    @QueryParam("category")
    @Nullable String category;

    /** The code of a retail category, or {@code OTHER} for goods that have none. */
    @QueryParam("retail")
    @Nullable String retail;

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

    @QueryParam("lacks")
    @Nullable String lacks;

    /** Numbers of ours or GTINs with commas between. */
    @QueryParam("numbers")
    @Nullable String numbers;

    public ProductQuery query() {
        return new ProductQuery(
                words == null ? "" : words,
                RequestFields.filter("category", category, Category.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                RequestFields.filter("retail", retail, RetailCode::new),
                RequestFields.filter("country", country, CountryCode::new),
                RequestFields.filter("brand", brand, Function.identity()),
                RequestFields.filter("supplier", supplier, SupplierCode::new),
                RequestFields.filter("storage", storage, Storage.class),
                RequestFields.filter("import", importNumber, Function.identity()),
                RequestFields.filter("status", status, ProductStatus.class),
                RequestFields.filter("available", available, YesNo.class).map(answer -> answer == YesNo.TRUE),
                RequestFields.filter("lacks", lacks, ProductGap.class),
                numbers == null || numbers.isBlank()
                        ? List.of()
                        : List.of(numbers.strip().split("[\\s,]+", MOST_NUMBERS)));
    }

    private enum YesNo {
        TRUE,
        FALSE
    }
}
