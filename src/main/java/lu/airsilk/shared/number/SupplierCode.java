package lu.airsilk.shared.number;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The short name by which everyone calls a supplier, for example {@code ITA01}.
 *
 * @param code 2 to 16 capitals, digits or hyphens, a letter first; small letters become capitals
 */
public record SupplierCode(String code) implements Comparable<SupplierCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    public SupplierCode {
        String typed = TypedText.code(code);
        Refused.unless(SHAPE.matcher(typed).matches(), "supplierCode.shape", code);
        code = typed;
    }

    /** A supplier code as typed. */
    public static SupplierCode of(String text) {
        return new SupplierCode(text);
    }

    @Override
    public int compareTo(SupplierCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
