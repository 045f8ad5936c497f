package lu.airsilk.supply;

import lu.airsilk.shared.Units;

/** By how much the three figures of a supply change in one statement; below zero for less. */
public record Shift(long quantity, long held, long reserved) {

    public static final Shift NONE = new Shift(0, 0, 0);

    /** How many free units it takes. */
    long wants() {
        return held + reserved - quantity;
    }

    Shift more(Units units) {
        return new Shift(quantity + units.value(), held, reserved);
    }

    Shift less(Units units) {
        return new Shift(quantity - units.value(), held, reserved);
    }

    public Shift hold(Units units) {
        return new Shift(quantity, held + units.value(), reserved);
    }

    public Shift unhold(Units units) {
        return new Shift(quantity, held - units.value(), reserved);
    }

    Shift reserve(Units units) {
        return new Shift(quantity, held, reserved + units.value());
    }

    Shift release(Units units) {
        return new Shift(quantity, held, reserved - units.value());
    }
}
