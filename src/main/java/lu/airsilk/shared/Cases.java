package lu.airsilk.shared;

/**
 * Cartons as the supplier packs them; what orders, purchase orders, runs and deliveries count.
 *
 * @param value zero or more
 */
public record Cases(long value) implements Comparable<Cases> {

    /** None. */
    public static final Cases ZERO = new Cases(0);

    private static final String WORD = "cases";

    public Cases {
        WholeNumber.require(WORD, value);
    }

    public static Cases of(long value) {
        return new Cases(value);
    }

    /** The sum; refused when it is beyond what can be counted. */
    public Cases plus(Cases more) {
        return new Cases(WholeNumber.plus(WORD, value, more.value));
    }

    /** The difference; refused when more is taken than there is. */
    public Cases minus(Cases fewer) {
        return new Cases(WholeNumber.minus(WORD, value, fewer.value));
    }

    /** This much, so many times; refused for a negative factor and beyond what can be counted. */
    public Cases times(long factor) {
        WholeNumber.require("factor", factor);
        return new Cases(WholeNumber.times(WORD, value, factor));
    }

    /** The smaller of the two. */
    public Cases min(Cases other) {
        return value <= other.value ? this : other;
    }

    /** The greater of the two. */
    public Cases max(Cases other) {
        return value >= other.value ? this : other;
    }

    public boolean isZero() {
        return value == 0;
    }

    public boolean isMoreThan(Cases other) {
        return value > other.value;
    }

    public boolean isLessThan(Cases other) {
        return value < other.value;
    }

    @Override
    public int compareTo(Cases other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
