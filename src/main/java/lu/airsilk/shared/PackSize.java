package lu.airsilk.shared;

/**
 * How many units a case holds; the one way between {@link Cases} and {@link Units}.
 *
 * @param unitsPerCase at least 1
 */
public record PackSize(long unitsPerCase) {

    public PackSize {
        Refused.unless(unitsPerCase >= 1, "packSize.empty", unitsPerCase);
    }

    public static PackSize of(long unitsPerCase) {
        return new PackSize(unitsPerCase);
    }

    /** The units in so many cases. */
    public Units unitsOf(Cases cases) {
        return new Units(unitsPerCase).times(cases.value());
    }

    /** The cases that these units fill exactly; refused when a case would stay part full. */
    public Cases casesOf(Units units) {
        Refused.unless(units.value() % unitsPerCase == 0, "packSize.partCase", units, unitsPerCase);
        return wholeCasesIn(units);
    }

    /** The cases that can be filled from these units; what is left over is not counted. */
    public Cases wholeCasesIn(Units units) {
        return new Cases(units.value() / unitsPerCase);
    }

    /** The fewest cases that hold so many units. */
    public Cases casesFor(Units units) {
        Cases whole = wholeCasesIn(units);
        return looseUnitsIn(units).isZero() ? whole : whole.plus(Cases.of(1));
    }

    /** The units left over when as many cases as possible are filled. */
    public Units looseUnitsIn(Units units) {
        return new Units(units.value() % unitsPerCase);
    }

    @Override
    public String toString() {
        return Long.toString(unitsPerCase);
    }
}
