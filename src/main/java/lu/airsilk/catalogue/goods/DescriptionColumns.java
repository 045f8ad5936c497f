package lu.airsilk.catalogue.goods;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import org.jspecify.annotations.Nullable;

/** A {@link ProductDescription} as columns. */
@Embeddable
public class DescriptionColumns {

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

    /** The code of a retail category; missing when it has none. */
    private @Nullable String retail;

    private @Nullable Integer shelfLifeDays;
    private @Nullable Integer minLifeAtReceiptDays;

    @SuppressWarnings("NullAway.Init")
    protected DescriptionColumns() {}

    public DescriptionColumns(ProductDescription description) {
        gtin = description.gtin().orElse(null);
        name(Optional.of(description.names()));
        brand = description.brand();
        contents = description.contents();
        origin = description.origin().orElse(null);
        hsCode = description.hsCode().orElse(null);
        danger = description.danger().orElse(null);
        chosenCategory = description.category().orElse(null);
        retail = description.retail().map(RetailCode::code).orElse(null);
        category = description
                .category()
                .or(() -> description.hsCode().map(Category::of))
                .orElse(Category.OTHER);
        storage = description.life().storage().orElse(null);
        shelfLifeDays = nullable(description.life().days());
        minLifeAtReceiptDays = nullable(description.life().minDaysAtReceipt());
    }

    /** What a row says that completes a product: perhaps not even a name. */
    public DescriptionColumns(Completion row) {
        gtin = row.gtin().orElse(null);
        name(row.names());
        brand = row.goods().brand();
        contents = row.goods().contents();
        origin = row.goods().origin().orElse(null);
        hsCode = row.goods().hsCode().orElse(null);
        category = row.goods().hsCode().map(Category::of).orElse(Category.OTHER);
        storage = row.goods().keeping().storage().orElse(null);
        shelfLifeDays = nullable(row.goods().keeping().shelfLifeDays());
        minLifeAtReceiptDays = nullable(row.goods().keeping().minLifeAtReceiptDays());
    }

    private void name(Optional<Names> names) {
        nameZh = names.map(Names::zh).orElse("");
        nameEn = names.map(Names::en).orElse("");
        nameFr = names.map(Names::fr).orElse("");
        nameDe = names.map(Names::de).orElse("");
        nameIt = names.map(Names::it).orElse("");
        otherNames = new OtherNames(names.map(Names::others).orElse(Map.of()));
    }

    public ProductDescription description() {
        return description(new Names(nameZh, nameEn, nameFr, nameDe, nameIt, otherNames.byLanguage()));
    }

    /** What is known of a product after this is said of it: what is not mentioned stays. */
    public ProductDescription over(ProductDescription known) {
        boolean named = !(nameZh + nameEn + nameFr + nameDe + nameIt).isEmpty()
                || !otherNames.byLanguage().isEmpty();
        return known.afterSheet(named ? description() : description(known.names()));
    }

    private ProductDescription description(Names names) {
        return new ProductDescription(
                Optional.ofNullable(gtin),
                names,
                brand,
                contents,
                Optional.ofNullable(origin),
                Optional.ofNullable(hsCode),
                new ProductDescription.ShelfLife(
                        Optional.ofNullable(storage), optional(shelfLifeDays), optional(minLifeAtReceiptDays)),
                Optional.ofNullable(chosenCategory),
                Optional.ofNullable(danger),
                Optional.ofNullable(retail).map(RetailCode::new));
    }

    public Optional<Gtin> gtin() {
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
