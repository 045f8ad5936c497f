package lu.airsilk.shared.number;

import java.util.Locale;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * A VAT number of Luxembourg: LU and eight digits, of which the last two are the first six modulo 89.
 *
 * @param number {@code LU20260743}; blanks are dropped, small letters become capitals
 */
public record LuVat(String number) {

    private static final Pattern SHAPE = Pattern.compile("LU\\d{8}");
    private static final int MODULUS = 89;

    public LuVat {
        String typed = TypedText.code(number);
        Refused.unless(SHAPE.matcher(typed).matches(), "luVat.shape", number);
        String expected = check(typed.substring(2, 8));
        Refused.unless(typed.endsWith(expected), "luVat.checkDigit", typed, expected);
        number = typed;
    }

    /** A VAT number as typed. */
    public static LuVat of(String text) {
        return new LuVat(text);
    }

    @Override
    public String toString() {
        return number;
    }

    private static String check(String digits) {
        return String.format(Locale.ROOT, "%02d", Integer.parseInt(digits) % MODULUS);
    }
}
