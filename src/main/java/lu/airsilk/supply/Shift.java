package lu.airsilk.supply;

import lu.airsilk.shared.Units;

/** By how much the three figures of a supply change in one statement; below zero for less. */
public record Shift(long quantity, long held, long claimed) {

    public static final Shift NONE = new Shift(0, 0, 0);

    /** How many free units it takes. */
    long wants() {
        return held + claimed - quantity;
    }

    Shift more(Units units) {
        return new Shift(quantity + units.value(), held, claimed);
    }

    Shift less(Units units) {
        return new Shift(quantity - units.value(), held, claimed);
    }

    public Shift hold(Units units) {
        return new Shift(quantity, held + units.value(), claimed);
    }

    public Shift unhold(Units units) {
        return new Shift(quantity, held - units.value(), claimed);
    }

    Shift claim(Units units) {
        return new Shift(quantity, held, claimed + units.value());
    }

    Shift unclaim(Units units) {
        return new Shift(quantity, held, claimed - units.value());
    }
}
