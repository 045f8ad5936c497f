package lu.airsilk.shared.number;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The portal's own number of a product.
 *
 * @param code 1 to 32 capitals, digits, dots, hyphens or underscores, a letter or digit first; small letters become capitals
 */
public record Sku(String code) implements Comparable<Sku> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,31}");

    public Sku {
        String typed = TypedText.code(code);
        Refused.unless(SHAPE.matcher(typed).matches(), "sku.shape", code);
        code = typed;
    }

    /** A product number as typed. */
    public static Sku of(String text) {
        return new Sku(text);
    }

    @Override
    public int compareTo(Sku other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
