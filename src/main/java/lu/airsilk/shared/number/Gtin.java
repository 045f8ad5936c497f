package lu.airsilk.shared.number;

import java.util.Set;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * A GS1 trade item number in its 14-digit form, check digit proven.
 *
 * <p>GTIN-8, -12 and -13 are the same numbers with the zeros left off, so all are held padded and compare padded.
 *
 * @param digits 8, 12, 13 or 14 digits, blanks and hyphens allowed; becomes 14 digits
 */
public record Gtin(String digits) implements Comparable<Gtin> {

    private static final int LENGTH = 14;
    private static final Set<Integer> PRINTED_LENGTHS = Set.of(8, 12, 13, LENGTH);

    public Gtin {
        String typed = TypedText.digits(digits);
        Refused.unless(CheckDigit.isDigits(typed), "gtin.digits", digits);
        Refused.unless(PRINTED_LENGTHS.contains(typed.length()), "gtin.length", typed, typed.length());
        Refused.unless(typed.chars().anyMatch(digit -> digit != '0'), "gtin.digits", digits);
        Refused.unless(CheckDigit.isGs1(typed), "gtin.checkDigit", typed, CheckDigit.gs1Expected(typed));
        digits = "0".repeat(LENGTH - typed.length()) + typed;
    }

    /** A GTIN as typed, pasted or scanned. */
    public static Gtin of(String text) {
        return new Gtin(text);
    }

    /** As it is printed under the bar code: 8, 13 or 14 digits. */
    public String printed() {
        if (digits.startsWith("000000")) {
            return digits.substring(6);
        }
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    @Override
    public int compareTo(Gtin other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
