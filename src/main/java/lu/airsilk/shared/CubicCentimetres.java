package lu.airsilk.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A volume in whole cubic centimetres; a million make a cubic metre.
 *
 * @param value zero or more
 */
public record CubicCentimetres(long value) implements Comparable<CubicCentimetres> {

    /** None. */
    public static final CubicCentimetres ZERO = new CubicCentimetres(0);

    private static final String WORD = "cubicCentimetres";
    private static final int CUBIC_METRE = 6;

    public CubicCentimetres {
        WholeNumber.require(WORD, value);
    }

    public static CubicCentimetres of(long value) {
        return new CubicCentimetres(value);
    }

    /** The sum; refused when it is beyond what can be counted. */
    public CubicCentimetres plus(CubicCentimetres more) {
        return new CubicCentimetres(WholeNumber.plus(WORD, value, more.value));
    }

    /** The difference; refused when more is taken than there is. */
    public CubicCentimetres minus(CubicCentimetres fewer) {
        return new CubicCentimetres(WholeNumber.minus(WORD, value, fewer.value));
    }

    /** This much, so many times; refused for a negative factor and beyond what can be counted. */
    public CubicCentimetres times(long factor) {
        WholeNumber.require("factor", factor);
        return new CubicCentimetres(WholeNumber.times(WORD, value, factor));
    }

    /** The smaller of the two. */
    public CubicCentimetres min(CubicCentimetres other) {
        return value <= other.value ? this : other;
    }

    /** The greater of the two. */
    public CubicCentimetres max(CubicCentimetres other) {
        return value >= other.value ? this : other;
    }

    public boolean isZero() {
        return value == 0;
    }

    public boolean isMoreThan(CubicCentimetres other) {
        return value > other.value;
    }

    public boolean isLessThan(CubicCentimetres other) {
        return value < other.value;
    }

    /** The volume of so many cases of this volume each. */
    public CubicCentimetres times(Cases cases) {
        return times(cases.value());
    }

    /** The volume of a box with these sides in whole centimetres. */
    public static CubicCentimetres ofBox(long length, long width, long height) {
        return new CubicCentimetres(length).times(width).times(height);
    }

    /**
     * The volume of so many cubic metres, rounded up to the whole cubic centimetre: goods never need less room.
     *
     * @param cubicMetres zero or more
     */
    public static CubicCentimetres ofCubicMetres(BigDecimal cubicMetres) {
        Refused.unless(cubicMetres.signum() >= 0, "cubicCentimetres.negative", cubicMetres);
        Refused.unless(Decimal.isSmall(cubicMetres), "cubicCentimetres.cubicMetres", cubicMetres);
        return new CubicCentimetres(cubicMetres
                .movePointRight(CUBIC_METRE)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact());
    }

    /** This volume in cubic metres, exact, without needless zeros: 355,200 cm³ are 0.3552. */
    public BigDecimal cubicMetres() {
        return Decimal.plain(BigDecimal.valueOf(value, CUBIC_METRE));
    }

    @Override
    public int compareTo(CubicCentimetres other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
