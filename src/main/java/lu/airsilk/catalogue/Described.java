package lu.airsilk.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Gtin;
import lu.airsilk.shared.HsCode;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/** A {@link ProductDescription} as columns. */
@Embeddable
class Described {

    private @Nullable Gtin gtin;
    private String nameZh;
    private String nameEn;
    private String nameFr;
    private String nameDe;
    private String nameIt;

    /** In languages beyond these five. */
    private OtherNames otherNames;

    private String brand;
    private String contents;
    private @Nullable CountryCode origin;
    private @Nullable HsCode hsCode;

    @Enumerated(EnumType.STRING)
    private Category category;

    /** By hand; missing when the customs code tells it. */
    @Enumerated(EnumType.STRING)
    private @Nullable Category chosenCategory;

    @Column(name = "dangerous_goods")
    private @Nullable DangerousGoods danger;

    @Enumerated(EnumType.STRING)
    private @Nullable Storage storage;

    private @Nullable Integer shelfLifeDays;
    private @Nullable Integer minLifeAtReceiptDays;

    @SuppressWarnings("NullAway.Init")
    protected Described() {}

    Described(ProductDescription description) {
        Names names = description.names();
        gtin = description.gtin().orElse(null);
        nameZh = names.zh();
        nameEn = names.en();
        nameFr = names.fr();
        nameDe = names.de();
        nameIt = names.it();
        otherNames = new OtherNames(names.others());
        brand = description.brand();
        contents = description.contents();
        origin = description.origin().orElse(null);
        hsCode = description.hsCode().orElse(null);
        danger = description.danger().orElse(null);
        chosenCategory = description.category().orElse(null);
        category = description
                .category()
                .or(() -> description.hsCode().map(Category::of))
                .orElse(Category.OTHER);
        storage = description.life().storage().orElse(null);
        shelfLifeDays = nullable(description.life().days());
        minLifeAtReceiptDays = nullable(description.life().minDaysAtReceipt());
    }

    ProductDescription description() {
        return new ProductDescription(
                Optional.ofNullable(gtin),
                new Names(nameZh, nameEn, nameFr, nameDe, nameIt, otherNames.byLanguage()),
                brand,
                contents,
                Optional.ofNullable(origin),
                Optional.ofNullable(hsCode),
                new ProductDescription.ShelfLife(
                        Optional.ofNullable(storage), optional(shelfLifeDays), optional(minLifeAtReceiptDays)),
                Optional.ofNullable(chosenCategory),
                Optional.ofNullable(danger));
    }

    Optional<Gtin> gtin() {
        return Optional.ofNullable(gtin);
    }

    Category category() {
        return category;
    }

    private static @Nullable Integer nullable(OptionalInt days) {
        return days.isPresent() ? days.getAsInt() : null;
    }

    private static OptionalInt optional(@Nullable Integer days) {
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
