package lu.airsilk.catalogue.goods;

import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.goods.rule.WrittenAlike;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;

/**
 * All that is said of a product beside its pack; what nobody has said yet is open.
 *
 * @param brand empty when it has none, at most {@value #LONGEST_TEXT} characters
 * @param contents of one unit, as on the packet; empty when unknown
 * @param life how it is kept, and how long
 * @param category set by hand; empty when the customs code tells it
 * @param danger what must be declared to an airline; empty for goods that anybody may fly
 * @param retail where it stands in a store; empty when nobody has put it anywhere
 */
public record ProductDescription(
        Optional<Gtin> gtin,
        Names names,
        String brand,
        String contents,
        Optional<CountryCode> origin,
        Optional<HsCode> hsCode,
        ShelfLife life,
        Optional<Category> category,
        Optional<DangerousGoods> danger,
        Optional<RetailCode> retail) {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_TEXT = 120;
    private static final int LONGEST_LIFE = 36_500;

    /**
     * How goods are kept, and how long.
     *
     * @param days from production to expiry, at least 1
     * @param minDaysAtReceipt days that must be left at the hub, at most the whole life
     */
    public record ShelfLife(Optional<Storage> storage, OptionalInt days, OptionalInt minDaysAtReceipt) {

        /** Nothing said yet. */
        public static final ShelfLife OPEN = new ShelfLife(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

        public ShelfLife {
            requireDays("shelfLifeDays", days);
            requireDays("minLifeAtReceiptDays", minDaysAtReceipt);
            if (days.isPresent() && minDaysAtReceipt.orElse(0) > days.getAsInt()) {
                throw Refused.because("product.minLife", minDaysAtReceipt.getAsInt(), days.getAsInt())
                        .at("minLifeAtReceiptDays");
            }
        }

        private static void requireDays(String field, OptionalInt days) {
            if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > LONGEST_LIFE)) {
                throw Refused.because("product.days", days.getAsInt(), LONGEST_LIFE)
                        .at(field);
            }
        }

        /** What of this can stand beside what somebody else says; the rest is open again. */
        private ShelfLife beside(ShelfLife said) {
            int whole = said.days.orElse(days.orElse(Integer.MAX_VALUE));
            int left = said.minDaysAtReceipt.orElse(minDaysAtReceipt.orElse(0));
            return left <= whole ? this : new ShelfLife(storage, OptionalInt.empty(), OptionalInt.empty());
        }

        private ShelfLife with(ShelfLife more) {
            return new ShelfLife(
                    more.storage.or(() -> storage),
                    more.days.isPresent() ? more.days : days,
                    more.minDaysAtReceipt.isPresent() ? more.minDaysAtReceipt : minDaysAtReceipt);
        }
    }

    /** What is said of harmless goods without a category of their own. */
    public ProductDescription(
            Optional<Gtin> gtin,
            Names names,
            String brand,
            String contents,
            Optional<CountryCode> origin,
            Optional<HsCode> hsCode,
            ShelfLife life) {
        this(gtin, names, brand, contents, origin, hsCode, life, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ProductDescription {
        brand = brand.strip();
        contents = contents.strip();
        requireShort("brand", brand, LONGEST_TEXT);
        requireShort("contents", contents, LONGEST_TEXT);
        names.all().forEach(name -> requireShort("names", name, LONGEST_NAME));
    }

    private static void requireShort(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Refused.because("product.longText", field, longest).at(field);
        }
    }

    /** The same product after somebody said more of it: what is new replaces, what is not mentioned stays. */
    public ProductDescription with(ProductDescription more) {
        return new ProductDescription(
                more.gtin.or(() -> gtin),
                names.with(more.names),
                either(more.brand, brand),
                either(more.contents, contents),
                more.origin.or(() -> origin),
                more.hsCode.or(() -> hsCode),
                life.with(more.life),
                more.category.or(() -> category),
                more.danger.or(() -> danger),
                more.retail.or(() -> retail));
    }

    /**
     * The same after a sheet, which nobody can be asked about: it counts, and what cannot stand beside it is open again.
     * What it only writes in another form stays as people have written it.
     */
    ProductDescription afterSheet(ProductDescription said) {
        ProductDescription heard = new ProductDescription(
                        gtin, names, brand, contents, origin, hsCode, life.beside(said.life), category, danger, retail)
                .with(said);
        return heard.written(
                WrittenAlike.keeping(names, heard.names),
                WrittenAlike.keeping(brand, heard.brand),
                WrittenAlike.keeping(contents, heard.contents));
    }

    private ProductDescription written(Names called, String by, String holds) {
        return new ProductDescription(gtin, called, by, holds, origin, hsCode, life, category, danger, retail);
    }

    /** True when only its names, its category or its place in a store are told otherwise. */
    boolean isSameGoodsAs(ProductDescription before) {
        return in(before.category)
                .shelved(before.retail)
                .written(before.names, brand, contents)
                .equals(before);
    }

    /** The same product in this category; empty when its customs code shall tell it. */
    public ProductDescription in(Optional<Category> chosen) {
        return new ProductDescription(gtin, names, brand, contents, origin, hsCode, life, chosen, danger, retail);
    }

    /** The same product as it must be declared to an airline; empty when anybody may fly it. */
    public ProductDescription declaredAs(Optional<DangerousGoods> declared) {
        return new ProductDescription(gtin, names, brand, contents, origin, hsCode, life, category, declared, retail);
    }

    /** The same product where it stands in a store; empty when nobody says. */
    public ProductDescription shelved(Optional<RetailCode> where) {
        return new ProductDescription(gtin, names, brand, contents, origin, hsCode, life, category, danger, where);
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
