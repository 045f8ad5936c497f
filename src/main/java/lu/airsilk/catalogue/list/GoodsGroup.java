package lu.airsilk.catalogue.list;

import java.util.List;
import lu.airsilk.catalogue.Category;

/** The upper level of the tree of goods, as a shop's departments part them; every category is in one. */
public enum GoodsGroup {
    FRESH,
    PANTRY,
    SWEET,
    HOT_AND_COLD,
    CARE_AND_OTHER;

    /** What is in it, in the order of the shelves. */
    public List<Category> categories() {
        return switch (this) {
            case FRESH -> List.of(Category.MEAT, Category.FISH, Category.DAIRY, Category.FRUIT_VEGETABLES);
            case PANTRY ->
                List.of(
                        Category.CEREALS_RICE,
                        Category.OILS,
                        Category.PASTA_BAKERY,
                        Category.PREPARED_MEAT_FISH,
                        Category.PRESERVES_JUICES,
                        Category.SAUCES_SOUPS);
            case SWEET -> List.of(Category.SWEETS, Category.CHOCOLATE);
            case HOT_AND_COLD -> List.of(Category.COFFEE_TEA_SPICES, Category.DRINKS);
            case CARE_AND_OTHER -> List.of(Category.BODY_CARE, Category.OTHER);
        };
    }
}
