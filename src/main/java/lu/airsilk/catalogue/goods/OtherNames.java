package lu.airsilk.catalogue.goods;

import java.util.Map;
import lu.airsilk.shared.Language;

/**
 * A product's names in languages beyond the five usual ones, kept in one column.
 *
 * @param byLanguage only those that there are
 */
public record OtherNames(Map<Language, String> byLanguage) {

    /** None, as most products have. */
    static final OtherNames NONE = new OtherNames(Map.of());

    public OtherNames {
        byLanguage = Map.copyOf(byLanguage);
    }
}
