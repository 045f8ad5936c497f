package lu.airsilk.catalogue.mapping.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    STEP_PRICE("stepPrice"),
    NAME_BG("name.bg"),
    NAME_HR("name.hr"),
    NAME_CS("name.cs"),
    NAME_DA("name.da"),
    NAME_NL("name.nl"),
    NAME_ET("name.et"),
    NAME_FI("name.fi"),
    NAME_EL("name.el"),
    NAME_HU("name.hu"),
    NAME_GA("name.ga"),
    NAME_LV("name.lv"),
    NAME_LT("name.lt"),
    NAME_MT("name.mt"),
    NAME_PL("name.pl"),
    NAME_PT("name.pt"),
    NAME_RO("name.ro"),
    NAME_SK("name.sk"),
    NAME_SL("name.sl"),
    NAME_ES("name.es"),
    NAME_SV("name.sv"),
    /** Our own number of a product that exists. */
    SKU("sku"),
    /** What one unit costs, where the sheet does not tell the price of a case. */
    PRICE_PER_UNIT("pricePerUnit");

    private static final Map<Language, SheetField> NAMES = Stream.of(Language.values())
            .collect(Collectors.toMap(
                    language -> language,
                    language -> of("name." + language.code()).orElseThrow()));

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
        return Objects.requireNonNull(NAMES.get(language));
    }

    /** The language of a field that is a name. */
    public Language language() {
        return Language.ofCode(key.substring("name.".length())).orElseThrow();
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
