package lu.airsilk.catalogue.bulk;

import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;

/** What a bulk edit would change of one product. */
public record BulkChange(Sku sku, Names names, String before, String after, ProductStatus status) {

    static BulkChange of(Product product, BulkField field, ProductDescription after) {
        return new BulkChange(
                product.sku(),
                product.description().names(),
                field.of(product.description()),
                field.of(after),
                product.status());
    }
}
