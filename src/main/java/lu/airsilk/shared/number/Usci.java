package lu.airsilk.shared.number;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The unified social credit identifier (统一社会信用代码) of a Chinese company, check character proven.
 *
 * <p>Source: GB 32100-2015; an alphabet of 31 without I, O, S, V, Z, weights 3<sup>i</sup> modulo 31.
 *
 * @param code 18 characters; blanks are dropped, small letters become capitals
 */
public record Usci(String code) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String LETTER = "[" + ALPHABET + "]";
    private static final Pattern SHAPE = Pattern.compile(LETTER + "{2}\\d{6}" + LETTER + "{10}");
    private static final int BODY = 17;
    private static final int BASE = 31;

    public Usci {
        String typed = TypedText.code(code);
        Refused.unless(SHAPE.matcher(typed).matches(), "usci.shape", code);
        String expected = check(typed.substring(0, BODY));
        Refused.unless(typed.endsWith(expected), "usci.checkDigit", typed, expected);
        code = typed;
    }

    /** An identifier as typed or printed on a licence. */
    public static Usci of(String text) {
        return new Usci(text);
    }

    /** The administrative division of the registration, six digits: 4101 begins Zhengzhou's. */
    public String division() {
        return code.substring(2, 8);
    }

    @Override
    public String toString() {
        return code;
    }

    private static String check(String body) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < body.length(); place++) {
            sum += weight * ALPHABET.indexOf(body.charAt(place));
            weight = weight * 3 % BASE;
        }
        int check = (BASE - sum % BASE) % BASE;
        return ALPHABET.substring(check, check + 1);
    }
}
