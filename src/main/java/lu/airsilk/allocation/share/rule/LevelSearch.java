package lu.airsilk.allocation.share.rule;

import java.util.function.IntToLongFunction;

/**
 * Finds the height at which goods run out: a bracket with nothing overdrawn at its low end, something at its high end,
 * and only few units between. Interpolation, an end that stays counting half (the Illinois method, Dowell and Jarratt
 * 1971), with a bisection now and then: some four counts are enough, and a hundred always.
 */
final class LevelSearch {

    /** A bracket with no more units than these is left to the queue. */
    private static final int FEW_UNITS = 12;

    private static final int BISECT_EVERY = 12;

    private final IntToLongFunction excessAt;
    private int low;
    private int high;
    private long lowExcess;
    private long highExcess;
    private long lowPull;
    private long highPull;
    private boolean lowStays;
    private boolean highStays;

    LevelSearch(IntToLongFunction excessAt) {
        this.excessAt = excessAt;
    }

    /**
     * Narrows the bracket from {@code from}, where {@code room} units are left, to the top, where {@code excess} are
     * overdrawn.
     *
     * @param grain heights are looked at in steps of this; whole rungs are enough where room costs nothing
     */
    void narrow(int from, long room, long excess, int grain) {
        low = from;
        high = Height.TOP;
        lowExcess = -room;
        highExcess = excess;
        lowPull = Math.max(1, room);
        highPull = excess;
        lowStays = false;
        highStays = false;
        if (low < Height.GROUND) {
            probe(Height.GROUND);
        }
        for (int step = 1; high - low > grain && highExcess - lowExcess > FEW_UNITS; step++) {
            int steps = (high - low) / grain;
            int inside = step % BISECT_EVERY == 0 ? steps / 2 : (int) Interpolation.part(steps, lowPull, highPull);
            probe(low + Math.clamp(inside, 1, steps - 1) * grain);
        }
    }

    private void probe(int height) {
        long excess = excessAt.applyAsLong(height);
        if (excess <= 0) {
            highPull = highStays ? Math.max(1, highPull / 2) : highPull;
            highStays = true;
            lowStays = false;
            low = height;
            lowExcess = excess;
            lowPull = Math.max(1, -excess);
        } else {
            lowPull = lowStays ? Math.max(1, lowPull / 2) : lowPull;
            lowStays = true;
            highStays = false;
            high = height;
            highExcess = excess;
            highPull = excess;
        }
    }

    /** The end at which nothing is overdrawn. */
    int low() {
        return low;
    }

    /** The end at which something is. */
    int high() {
        return high;
    }
}
