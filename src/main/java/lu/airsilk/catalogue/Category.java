package lu.airsilk.catalogue;

import lu.airsilk.shared.number.HsCode;

/** What kind of goods it is, as the chapters of the Harmonized System part them; where they stand in a store is another thing. */
public enum Category {
    MEAT("02"),
    FISH("03"),
    DAIRY("04"),
    FRUIT_VEGETABLES("07", "08"),
    COFFEE_TEA_SPICES("09"),
    CEREALS_RICE("10", "11"),
    OILS("15"),
    PREPARED_MEAT_FISH("16"),
    SWEETS("17"),
    CHOCOLATE("18"),
    PASTA_BAKERY("19"),
    PRESERVES_JUICES("20"),
    SAUCES_SOUPS("21"),
    DRINKS("22"),
    BODY_CARE("33", "34"),
    OTHER;

    /** Two digits each, with a blank between. */
    private final String chapters;

    Category(String... chapters) {
        this.chapters = String.join(" ", chapters);
    }

    /** The category of goods with this code. */
    public static Category of(HsCode code) {
        for (Category category : values()) {
            if (category.chapters.contains(code.chapter())) {
                return category;
            }
        }
        return OTHER;
    }
}
