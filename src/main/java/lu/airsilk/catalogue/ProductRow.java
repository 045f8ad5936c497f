package lu.airsilk.catalogue;

import java.util.Optional;
import lu.airsilk.catalogue.goods.OtherNames;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** A product in a list. No cost is in it, so no list can show one to a store. */
public record ProductRow(
        Sku sku,
        Optional<Gtin> gtin,
        Names names,
        String brand,
        String contents,
        Optional<CountryCode> origin,
        Optional<HsCode> hsCode,
        Category category,
        Optional<Storage> storage,
        long unitsPerCase,
        ProductStatus status,
        int version) {

    /** As a query gives it. */
    ProductRow(
            Sku sku,
            @Nullable Gtin gtin,
            String nameZh,
            String nameEn,
            String nameFr,
            String nameDe,
            String nameIt,
            OtherNames otherNames,
            String brand,
            String contents,
            @Nullable CountryCode origin,
            @Nullable HsCode hsCode,
            Category category,
            @Nullable Storage storage,
            @Nullable Long unitsPerCase,
            ProductStatus status,
            int version) {
        this(
                sku,
                Optional.ofNullable(gtin),
                new Names(nameZh, nameEn, nameFr, nameDe, nameIt, otherNames.byLanguage()),
                brand,
                contents,
                Optional.ofNullable(origin),
                Optional.ofNullable(hsCode),
                category,
                Optional.ofNullable(storage),
                unitsPerCase == null ? 0 : unitsPerCase,
                status,
                version);
    }

    /** Out of the product itself, for who has it at hand. */
    public static ProductRow of(Product product) {
        ProductDescription said = product.description();
        return new ProductRow(
                product.sku(),
                said.gtin(),
                said.names(),
                said.brand(),
                said.contents(),
                said.origin(),
                said.hsCode(),
                product.category(),
                said.life().storage(),
                product.pack().map(pack -> pack.units().unitsPerCase()).orElse(0L),
                product.status(),
                product.version());
    }
}
