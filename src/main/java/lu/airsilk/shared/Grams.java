package lu.airsilk.shared;

import java.math.BigDecimal;

/**
 * A weight in whole grams.
 *
 * @param value zero or more
 */
public record Grams(long value) implements Comparable<Grams> {

    /** None. */
    public static final Grams ZERO = new Grams(0);

    private static final String WORD = "grams";
    private static final int KILO = 3;

    public Grams {
        WholeNumber.require(WORD, value);
    }

    public static Grams of(long value) {
        return new Grams(value);
    }

    /** The sum; refused when it is beyond what can be counted. */
    public Grams plus(Grams more) {
        return new Grams(WholeNumber.plus(WORD, value, more.value));
    }

    /** The difference; refused when more is taken than there is. */
    public Grams minus(Grams fewer) {
        return new Grams(WholeNumber.minus(WORD, value, fewer.value));
    }

    /** This much, so many times; refused for a negative factor and beyond what can be counted. */
    public Grams times(long factor) {
        WholeNumber.require("factor", factor);
        return new Grams(WholeNumber.times(WORD, value, factor));
    }

    /** The smaller of the two. */
    public Grams min(Grams other) {
        return value <= other.value ? this : other;
    }

    /** The greater of the two. */
    public Grams max(Grams other) {
        return value >= other.value ? this : other;
    }

    public boolean isZero() {
        return value == 0;
    }

    public boolean isMoreThan(Grams other) {
        return value > other.value;
    }

    public boolean isLessThan(Grams other) {
        return value < other.value;
    }

    /** The weight of so many cases of this weight each. */
    public Grams times(Cases cases) {
        return times(cases.value());
    }

    /**
     * The weight of so many kilograms.
     *
     * @param kilograms zero or more, whole grams; anything finer is refused rather than rounded
     */
    public static Grams ofKilograms(BigDecimal kilograms) {
        Refused.unless(kilograms.signum() >= 0, "grams.negative", kilograms);
        Refused.unless(
                Decimal.isSmall(kilograms) && kilograms.stripTrailingZeros().scale() <= KILO,
                "grams.kilograms",
                kilograms);
        return new Grams(kilograms.movePointRight(KILO).longValueExact());
    }

    /** This weight in kilograms, exact, without needless zeros: 2400 g are 2.4. */
    public BigDecimal kilograms() {
        return Decimal.plain(BigDecimal.valueOf(value, KILO));
    }

    @Override
    public int compareTo(Grams other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
