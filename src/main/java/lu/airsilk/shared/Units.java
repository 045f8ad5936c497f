package lu.airsilk.shared;

/**
 * Sellable pieces: bottles, tins, packets; what the ledger, receipts and sales count.
 *
 * @param value zero or more
 */
public record Units(long value) implements Comparable<Units> {

    /** None. */
    public static final Units ZERO = new Units(0);

    private static final String WORD = "units";

    public Units {
        WholeNumber.require(WORD, value);
    }

    public static Units of(long value) {
        return new Units(value);
    }

    /** The sum; refused when it is beyond what can be counted. */
    public Units plus(Units more) {
        return new Units(WholeNumber.plus(WORD, value, more.value));
    }

    /** The difference; refused when more is taken than there is. */
    public Units minus(Units fewer) {
        return new Units(WholeNumber.minus(WORD, value, fewer.value));
    }

    /** This much, so many times; refused for a negative factor and beyond what can be counted. */
    public Units times(long factor) {
        WholeNumber.require("factor", factor);
        return new Units(WholeNumber.times(WORD, value, factor));
    }

    /** The smaller of the two. */
    public Units min(Units other) {
        return value <= other.value ? this : other;
    }

    /** The greater of the two. */
    public Units max(Units other) {
        return value >= other.value ? this : other;
    }

    public boolean isZero() {
        return value == 0;
    }

    public boolean isMoreThan(Units other) {
        return value > other.value;
    }

    public boolean isLessThan(Units other) {
        return value < other.value;
    }

    @Override
    public int compareTo(Units other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
