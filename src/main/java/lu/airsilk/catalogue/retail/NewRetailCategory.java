package lu.airsilk.catalogue.retail;

import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;

/**
 * What a buyer says of a retail category.
 *
 * @param names a Chinese one at least, since stores read it; at most {@value #LONGEST_NAME} characters
 * @param parent the category that it stands below, which stands below none
 * @param place in the order of the rail, 1 to {@value #LAST}; left out it stays, and a new one comes last
 */
public record NewRetailCategory(RetailCode code, Names names, Optional<RetailCode> parent, OptionalInt place) {

    static final int LONGEST_NAME = 40;
    static final int LAST = 9_999;

    public NewRetailCategory {
        if (code.equals(RetailCode.NONE)) {
            throw Refused.because("retailCategory.reserved", code).at("code");
        }
        if (names.zh().isEmpty()) {
            throw Refused.because("retailCategory.noName").at("names");
        }
        if (names.longest() > LONGEST_NAME) {
            throw Refused.because("retailCategory.long", LONGEST_NAME).at("names");
        }
        if (parent.equals(Optional.of(code))) {
            throw Refused.because("retailCategory.deep", code).at("parent");
        }
        if (place.isPresent() && (place.getAsInt() < 1 || place.getAsInt() > LAST)) {
            throw Refused.because("retailCategory.place", LAST).at("place");
        }
    }
}
