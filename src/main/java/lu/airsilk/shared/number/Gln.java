package lu.airsilk.shared.number;

import java.io.Serializable;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The number of a place or a party in GS1's world, check digit proven. Serializable, as a page keeps what was typed into it
 * while another of its fields is mended.
 *
 * @param digits 13 digits; blanks and hyphens are dropped
 */
public record Gln(String digits) implements Serializable {

    private static final int LENGTH = 13;

    public Gln {
        String typed = TypedText.digits(digits);
        Refused.unless(CheckDigit.isDigits(typed) && typed.length() == LENGTH, "gln.shape", digits);
        Refused.unless(CheckDigit.isGs1(typed), "gln.checkDigit", typed, CheckDigit.gs1Expected(typed));
        digits = typed;
    }

    /** A location number as typed or scanned. */
    public static Gln of(String text) {
        return new Gln(text);
    }

    @Override
    public String toString() {
        return digits;
    }
}
