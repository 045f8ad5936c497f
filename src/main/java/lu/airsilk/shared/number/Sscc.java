package lu.airsilk.shared.number;

import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The number of a pallet or another logistic unit, check digit proven.
 *
 * @param digits 18 digits; blanks and hyphens are dropped
 */
public record Sscc(String digits) {

    private static final int LENGTH = 18;

    public Sscc {
        String typed = TypedText.digits(digits);
        Refused.unless(CheckDigit.isDigits(typed) && typed.length() == LENGTH, "sscc.shape", digits);
        Refused.unless(CheckDigit.isGs1(typed), "sscc.checkDigit", typed, CheckDigit.gs1Expected(typed));
        digits = typed;
    }

    /** A pallet number as typed or scanned, without its application identifier. */
    public static Sscc of(String text) {
        return new Sscc(text);
    }

    @Override
    public String toString() {
        return digits;
    }
}
