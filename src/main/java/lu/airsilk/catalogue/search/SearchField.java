package lu.airsilk.catalogue.search;

/** The names of the index's fields. */
final class SearchField {

    static final String ID = "id";

    /** Numbers: ours, the unit's and the cases', as printed and with all zeros. */
    static final String CODE = "code";

    /** Whole names and the brand. */
    static final String NAME = "name";

    /** Names whose last words say what it is, read from their end; a blank comes last. */
    static final String NAME_BACK = "nameBack";

    /** Names whose first words say what it is; a blank comes last. */
    static final String NAME_FRONT = "nameFront";

    /** Words, Chinese characters and their pairs, with their places. */
    static final String TEXT = "text";

    /** The Chinese name in pinyin from each syllable on; {@code ^} marks its beginning, {@code $} its end. */
    static final String PINYIN = "pinyin";

    /** The same of the syllables' first letters. */
    static final String INITIALS = "initials";

    static final String CATEGORY = "category";
    /** Where it stands in a store; every product has one, if only that of goods without. */
    static final String RETAIL = "retail";

    static final String COUNTRY = "country";
    static final String BRAND = "brand";
    static final String STORAGE = "storage";
    static final String STATUS = "status";
    static final String SUPPLIER = "supplier";
    static final String STORE = "store";

    /** To sort by only. */
    static final String SKU = "sku";

    static final String GTIN = "gtin";
    static final String NAME_EN = "nameEn";
    static final String NAME_ZH = "nameZh";

    /** How good a hit is among equals: of what more cases were ordered lately, then what is called shorter. */
    static final String RANK = "rank";

    /** The row as lists show it. */
    static final String ROW = "row";

    private SearchField() {}
}
