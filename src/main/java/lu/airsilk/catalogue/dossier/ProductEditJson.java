package lu.airsilk.catalogue.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.catalogue.goods.DangerousGoods;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import org.jspecify.annotations.Nullable;

/**
 * What a program says of a product. What is left out stays as it is; an empty text takes away what may be missing.
 *
 * @param category set by hand; an empty text leaves it to the customs code
 * @param retail the code of a retail category
 * @param dangerousGoods as on a declaration, such as {@code UN1266 3 II}
 * @param names by the letters of a language: {@code zh}, {@code en} and every official language of the Union
 */
public record ProductEditJson(
        @Nullable String gtin,
        @Nullable Map<String, String> names,
        @Nullable String brand,
        @Nullable String contents,
        @Nullable String origin,
        @Nullable String hsCode,
        @Nullable String category,
        @Nullable String retail,
        @Nullable String dangerousGoods,
        @Nullable String storage,
        @Nullable Integer shelfLifeDays,
        @Nullable Integer minLifeAtReceiptDays,
        @Nullable Long unitsPerCase,
        @Nullable String caseGtin,
        @Nullable Long caseGrossGrams,
        @Nullable String caseMm) {

    ProductDescription description(ProductDescription now) {
        return new ProductDescription(
                either("gtin", gtin, Gtin::new, now.gtin()),
                names(now.names()),
                brand == null ? now.brand() : brand,
                contents == null ? now.contents() : contents,
                either("origin", origin, CountryCode::new, now.origin()),
                either("hsCode", hsCode, HsCode::new, now.hsCode()),
                new ProductDescription.ShelfLife(
                        either(
                                "storage",
                                storage,
                                text -> RequestFields.word("storage", text, Storage.class),
                                now.life().storage()),
                        shelfLifeDays == null ? now.life().days() : OptionalInt.of(shelfLifeDays),
                        minLifeAtReceiptDays == null
                                ? now.life().minDaysAtReceipt()
                                : OptionalInt.of(minLifeAtReceiptDays)),
                either(
                        "category",
                        category,
                        text -> RequestFields.word("category", text, Category.class),
                        now.category()),
                either("dangerousGoods", dangerousGoods, DangerousGoods::of, now.danger()),
                either("retail", retail, RetailCode::new, now.retail()));
    }

    /** The pack; empty when nothing is known of one and nothing is said. */
    Optional<PackDefinition> pack(ProductDetail now) {
        Optional<PackSize> units = Optional.ofNullable(unitsPerCase)
                .map(PackSize::of)
                .or(() -> now.pack().map(PackDefinition::units));
        return units.map(known -> new PackDefinition(
                known,
                either("caseGtin", caseGtin, Gtin::new, now.pack().flatMap(PackDefinition::caseGtin)),
                Optional.ofNullable(caseGrossGrams)
                        .map(Grams::of)
                        .or(() -> now.pack().flatMap(PackDefinition::gross)),
                either("caseMm", caseMm, CaseSize::ofMm, now.pack().flatMap(PackDefinition::size))));
    }

    private Names names(Names now) {
        Map<String, String> said = RequestFields.texts("names", names);
        return Names.of(Stream.of(Language.values())
                .collect(Collectors.toMap(
                        language -> language, language -> said.getOrDefault(language.code(), now.given(language)))));
    }

    private static <T> Optional<T> either(
            String field, @Nullable String text, Function<String, T> type, Optional<T> now) {
        if (text == null) {
            return now;
        }
        return text.isBlank() ? Optional.empty() : Optional.of(RequestFields.as(field, text, type));
    }
}
