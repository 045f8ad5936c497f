package lu.airsilk.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate in hundredths, exact: {@code 11.7} is 11.7 %.
 *
 * @param percent between -10,000 and 10,000, at most 6 decimals, without needless zeros
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    private static final long LIMIT = 10_000;
    private static final int DECIMALS = 6;
    private static final int HUNDREDTHS = 2;

    public Percentage {
        Refused.unless(
                Decimal.isSmall(percent) && percent.abs().compareTo(BigDecimal.valueOf(LIMIT)) <= 0,
                "percentage.tooLarge");
        percent = Decimal.plain(percent);
        Refused.unless(percent.scale() <= DECIMALS, "percentage.tooFine", percent);
    }

    /** A percentage from text with a decimal point and perhaps a percent sign: {@code 11.7} or {@code 11.7 %}. */
    public static Percentage of(String text) {
        String number = TypedText.code(text).replace("%", "");
        return new Percentage(Decimal.read(number).orElseThrow(() -> Refused.because("percentage.number", text)));
    }

    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /** What part of the whole this part is, to 2 decimals; refused when the whole is nothing. */
    public static Percentage ofParts(long part, long whole, RoundingMode mode) {
        Refused.unless(whole != 0, "percentage.ofNothing");
        return new Percentage(BigDecimal.valueOf(part)
                .movePointRight(HUNDREDTHS)
                .divide(BigDecimal.valueOf(whole), HUNDREDTHS, mode));
    }

    /** As a factor: 11.7 % is 0.117. */
    public BigDecimal fraction() {
        return percent.movePointLeft(HUNDREDTHS);
    }

    /** This much of the money, exact, not rounded. */
    public Money of(Money whole) {
        return whole.times(fraction());
    }

    public boolean isZero() {
        return percent.signum() == 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
