package lu.airsilk.catalogue.list;

import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** A product in a list, as programs read it. It has no cost, for nobody. */
public record ProductItemJson(
        Sku sku,
        @Nullable Gtin gtin,
        Names names,
        String brand,
        String contents,
        @Nullable CountryCode origin,
        @Nullable HsCode hsCode,
        Category category,
        @Nullable Storage storage,
        long unitsPerCase,
        ProductStatus status,
        int version) {

    public static ProductItemJson of(ProductRow row) {
        return new ProductItemJson(
                row.sku(),
                row.gtin().orElse(null),
                row.names(),
                row.brand(),
                row.contents(),
                row.origin().orElse(null),
                row.hsCode().orElse(null),
                row.category(),
                row.storage().orElse(null),
                row.unitsPerCase(),
                row.status(),
                row.version());
    }
}
