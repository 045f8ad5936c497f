package lu.airsilk.catalogue.logic;

import java.util.Arrays;
import java.util.Optional;
import lu.airsilk.shared.Language;

/** What a column of a supplier's sheet can mean to us. */
public enum SheetField {
    GTIN("gtin"),
    NAME_ZH("name.zh"),
    NAME_EN("name.en"),
    NAME_FR("name.fr"),
    NAME_DE("name.de"),
    NAME_IT("name.it"),
    BRAND("brand"),
    CONTENTS("contents"),
    ORIGIN("origin"),
    UNITS_PER_CASE("unitsPerCase"),
    CASE_GTIN("caseGtin"),
    PRICE_PER_CASE("pricePerCase"),
    CURRENCY("currency"),
    CASE_GROSS_GRAMS("caseGrossGrams"),
    CASE_MM("caseMm"),
    HS_CODE("hsCode"),
    STORAGE("storage"),
    SHELF_LIFE_DAYS("shelfLifeDays"),
    MIN_LIFE_AT_RECEIPT_DAYS("minLifeAtReceiptDays"),
    /** From so many cases on. */
    STEP_FROM("stepFrom"),
    /** What each of them costs then. */
    STEP_PRICE("stepPrice");

    private final String key;

    SheetField(String key) {
        this.key = key;
    }

    /** As programs name it at the REST edge. */
    public String key() {
        return key;
    }

    /** The field that programs name so. */
    public static Optional<SheetField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** The field for a product's name in this language. */
    public static SheetField name(Language language) {
        return switch (language) {
            case ZH -> NAME_ZH;
            case EN -> NAME_EN;
            case FR -> NAME_FR;
            case DE -> NAME_DE;
            case IT -> NAME_IT;
        };
    }

    /** True for a field that several columns of a sheet give, each for itself. */
    boolean repeats() {
        return this == STEP_FROM || this == STEP_PRICE;
    }

    /** True for the product's name in any language. */
    public boolean isName() {
        return key.startsWith("name.");
    }
}
