package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.Ladder;

/**
 * The height to which goods must rise to reach a unit: its rung, plus what the room in the store costs. Heights count
 * in 256ths of a rung, so that prices of room need not be whole rungs.
 */
final class Height {

    private static final int BITS = 8;

    /** Parts of a rung. */
    static final int PER_RUNG = 1 << BITS;

    /** Below every unit, mandatory ones too. */
    static final int BOTTOM = Ladder.FIRST * PER_RUNG - 1;

    /** Just below the first unit that is not mandatory. */
    static final int GROUND = -1;

    /** The last height at which a unit is worth more than its room costs. */
    static final int TOP = Ladder.FULL * PER_RUNG - 1;

    /** The height of goods that never ran out. */
    static final int NEVER = TOP + 1;

    private Height() {}

    /** The height of a unit on this rung, lifted by the price of its room. */
    static int of(int rung, int lift) {
        return rung * PER_RUNG + lift;
    }

    /** The highest rung reached at this height by what is lifted so. */
    static int rung(int height, int lift) {
        return (height - lift) >> BITS;
    }

    /** What a unit that costs no room is worth when it stands at this height; rounded down to whole values. */
    static long worth(long unitValue, int height) {
        return (unitValue * (NEVER - height)) >> BITS;
    }
}
