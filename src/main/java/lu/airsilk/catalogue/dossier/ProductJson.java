package lu.airsilk.catalogue.dossier;

import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.catalogue.goods.DangerousGoods;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A product, as programs read it. It has no cost, for nobody.
 *
 * @param caseMm length, width and height of a case, such as {@code 300x290x270}
 * @param missing the fields that it lacks to be ordered
 */
public record ProductJson(
        Sku sku,
        @Nullable Gtin gtin,
        Names names,
        String brand,
        String contents,
        @Nullable CountryCode origin,
        @Nullable HsCode hsCode,
        Category category,
        @Nullable String retail,
        @Nullable String dangerousGoods,
        @Nullable Storage storage,
        @Nullable Integer shelfLifeDays,
        @Nullable Integer minLifeAtReceiptDays,
        @Nullable Long unitsPerCase,
        @Nullable Gtin caseGtin,
        @Nullable Grams caseGrossGrams,
        @Nullable String caseMm,
        ProductStatus status,
        int completeness,
        List<String> missing,
        int version) {

    static ProductJson of(ProductDetail product) {
        ProductDescription said = product.description();
        Optional<PackDefinition> pack = product.pack();
        return new ProductJson(
                product.sku(),
                said.gtin().orElse(null),
                said.names(),
                said.brand(),
                said.contents(),
                said.origin().orElse(null),
                said.hsCode().orElse(null),
                product.category(),
                said.retail().map(RetailCode::code).orElse(null),
                said.danger().map(DangerousGoods::written).orElse(null),
                said.life().storage().orElse(null),
                said.life().days().isPresent() ? said.life().days().getAsInt() : null,
                said.life().minDaysAtReceipt().isPresent()
                        ? said.life().minDaysAtReceipt().getAsInt()
                        : null,
                pack.map(known -> known.units().unitsPerCase()).orElse(null),
                pack.flatMap(PackDefinition::caseGtin).orElse(null),
                pack.flatMap(PackDefinition::gross).orElse(null),
                pack.flatMap(PackDefinition::size).map(CaseSize::toString).orElse(null),
                product.status(),
                product.completeness(),
                product.missing().stream()
                        .map(Refusal::field)
                        .flatMap(Optional::stream)
                        .toList(),
                product.version());
    }
}
