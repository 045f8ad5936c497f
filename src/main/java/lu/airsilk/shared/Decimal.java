package lu.airsilk.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimal numbers of a size that trade needs.
 *
 * <p>{@code 1E+999999999} is a short text and a number that fills the memory once it is written out; so size is checked
 * before anything is done with a number from outside.
 */
public final class Decimal {

    private static final int DIGITS_BEFORE_POINT = 12;
    private static final int DIGITS_AFTER_POINT = 40;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?");

    private Decimal() {}

    /** True below a million millions and with at most 40 decimals. */
    static boolean isSmall(BigDecimal number) {
        long beforePoint = (long) number.precision() - number.scale();
        return beforePoint <= DIGITS_BEFORE_POINT && number.scale() <= DIGITS_AFTER_POINT;
    }

    /** The same number without needless zeros and without exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number written with digits and a decimal point; any other text is refused. */
    public static BigDecimal of(String text) {
        return read(text).orElseThrow(() -> Refused.because("decimal.number", text));
    }

    /** The number written with digits and a decimal point, as programs write it; empty for anything else. */
    static Optional<BigDecimal> read(String text) {
        String plain = TypedText.code(text);
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
