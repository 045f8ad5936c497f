package lu.airsilk.catalogue.bulk;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.dossier.ProductWords;
import lu.airsilk.catalogue.goods.DangerousGoods;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductDescription.ShelfLife;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.HsCode;

/** What may be said of many products at once, as text: what is the same for all of a maker or of a kind of goods. */
public enum BulkField {
    BRAND("brand"),
    ORIGIN("origin"),
    HS_CODE("hsCode"),
    CATEGORY("category"),
    RETAIL("retail"),
    DANGEROUS_GOODS("dangerousGoods"),
    STORAGE("storage"),
    SHELF_LIFE_DAYS("shelfLifeDays"),
    MIN_LIFE_AT_RECEIPT_DAYS("minLifeAtReceiptDays");

    private final String key;

    BulkField(String key) {
        this.key = key;
    }

    /** The field's name in words and programs. */
    public String key() {
        return key;
    }

    /** True when quality has not looked at it: a change needs no new review. */
    boolean isOfStores() {
        return this == CATEGORY || this == RETAIL;
    }

    /** What a description says of it; empty when nothing. */
    String of(ProductDescription said) {
        return ProductWords.of(said).getOrDefault(key, "");
    }

    /** The description with this said instead; an empty text leaves it open. Refused when it cannot be such a value. */
    ProductDescription in(ProductDescription said, String text) {
        ShelfLife life = said.life();
        return switch (this) {
            case BRAND -> with(said, text.strip(), said.origin(), said.hsCode(), life);
            case ORIGIN -> with(said, said.brand(), read(text, CountryCode::new), said.hsCode(), life);
            case HS_CODE -> with(said, said.brand(), said.origin(), read(text, HsCode::new), life);
            case CATEGORY -> said.in(read(text, BulkField::category));
            case RETAIL -> said.shelved(read(text, RetailCode::new));
            case DANGEROUS_GOODS -> said.declaredAs(read(text, DangerousGoods::of));
            case STORAGE ->
                with(said, new ShelfLife(read(text, BulkField::storage), life.days(), life.minDaysAtReceipt()));
            case SHELF_LIFE_DAYS -> with(said, new ShelfLife(life.storage(), days(text), life.minDaysAtReceipt()));
            case MIN_LIFE_AT_RECEIPT_DAYS -> with(said, new ShelfLife(life.storage(), life.days(), days(text)));
        };
    }

    private static ProductDescription with(ProductDescription said, ShelfLife life) {
        return with(said, said.brand(), said.origin(), said.hsCode(), life);
    }

    private static ProductDescription with(
            ProductDescription said,
            String brand,
            Optional<CountryCode> origin,
            Optional<HsCode> hsCode,
            ShelfLife life) {
        return new ProductDescription(
                said.gtin(),
                said.names(),
                brand,
                said.contents(),
                origin,
                hsCode,
                life,
                said.category(),
                said.danger(),
                said.retail());
    }

    private static <T> Optional<T> read(String text, Function<String, T> type) {
        return text.isBlank() ? Optional.empty() : Optional.of(type.apply(text.strip()));
    }

    private static Storage storage(String text) {
        try {
            return Storage.valueOf(text);
        } catch (IllegalArgumentException unknownWord) {
            throw Refused.because("bulkEdit.storage", text);
        }
    }

    private static Category category(String text) {
        try {
            return Category.valueOf(text);
        } catch (IllegalArgumentException unknownWord) {
            throw Refused.because("bulkEdit.category", text);
        }
    }

    private static OptionalInt days(String text) {
        Refused.unless(text.strip().matches("\\d{0,5}"), "product.whole", text);
        return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.strip()));
    }
}
