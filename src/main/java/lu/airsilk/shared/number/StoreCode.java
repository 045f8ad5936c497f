package lu.airsilk.shared.number;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The short name by which everyone calls a store, for example {@code KF01} in Kaifeng.
 *
 * @param code 2 to 16 capitals, digits or hyphens, a letter first; small letters become capitals
 */
public record StoreCode(String code) implements Comparable<StoreCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    public StoreCode {
        String typed = TypedText.code(code);
        Refused.unless(SHAPE.matcher(typed).matches(), "storeCode.shape", code);
        code = typed;
    }

    /** A store code as typed. */
    public static StoreCode of(String text) {
        return new StoreCode(text);
    }

    @Override
    public int compareTo(StoreCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
