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
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

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

    /** What part of the whole this part is, in whole percent, as {@link #rounded(long, long, int)} says. */
    public static int rounded(long part, long whole) {
        return rounded(part, whole, 0).intValueExact();
    }

    /** In percent as people read it: rounded half up, and what is short is never said to be all; of nothing it is all. */
    public static BigDecimal rounded(long part, long whole, int decimals) {
        if (whole == 0) {
            return ALL;
        }
        BigDecimal share = BigDecimal.valueOf(part)
                .movePointRight(HUNDREDTHS)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
        return part < whole ? share.min(ALL.subtract(share.ulp())) : share;
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
