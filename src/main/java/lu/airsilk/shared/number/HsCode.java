package lu.airsilk.shared.number;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * A code of the Harmonized System: 6 digits world-wide, 8 for a European export, 10 for Chinese customs.
 *
 * <p>Between countries only the first 6 digits agree.
 *
 * @param digits 6, 8 or 10 digits; blanks and dots are dropped
 */
public record HsCode(String digits) implements Comparable<HsCode> {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}(\\d{2}){0,2}");
    private static final int WORLD = 6;

    public HsCode {
        String typed = TypedText.digits(digits);
        Refused.unless(SHAPE.matcher(typed).matches(), "hsCode.shape", digits);
        digits = typed;
    }

    /** A code as typed, for example {@code 2204.21.00.00}. */
    public static HsCode of(String text) {
        return new HsCode(text);
    }

    /** The part that all countries share. */
    public HsCode subheading() {
        return new HsCode(digits.substring(0, WORLD));
    }

    /** The chapter, two digits: 22 is beverages. */
    public String chapter() {
        return digits.substring(0, 2);
    }

    /** True when both name the same goods world-wide. */
    public boolean agreesWith(HsCode other) {
        return subheading().equals(other.subheading());
    }

    @Override
    public int compareTo(HsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
