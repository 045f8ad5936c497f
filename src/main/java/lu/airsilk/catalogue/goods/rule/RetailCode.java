package lu.airsilk.catalogue.goods.rule;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * What programs call a retail category by.
 *
 * @param code 2 to 20 capitals, digits or underscores, a letter first; small letters become capitals
 */
public record RetailCode(String code) implements Comparable<RetailCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");

    /** Under which goods stand that nobody has put anywhere; no category can have it. */
    public static final RetailCode NONE = new RetailCode("OTHER");

    public RetailCode {
        String typed = TypedText.code(code);
        Refused.unless(SHAPE.matcher(typed).matches(), "retailCategory.shape", code);
        code = typed;
    }

    @Override
    public int compareTo(RetailCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
