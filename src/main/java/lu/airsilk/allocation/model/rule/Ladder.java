package lu.airsilk.allocation.model.rule;

/**
 * How urgent a line's next unit is. The units of a line stand on the rungs of a ladder, the first lowest; goods are
 * handed out from the lowest rung upwards, like water that rises in all stores at once.
 *
 * <p>The k-th unit of a line stands on rung {@code floor(16384 (2k + offset) / (2 breadth))}, held between 0 and 16383.
 * With offset -1 and breadth weight times ask this is the Webster (Sainte-Laguë) divisor method: k - 1/2 over the ask,
 * see Balinski and Young, <i>Fair Representation</i>. Mandatory units stand 65536 rungs lower. A unit is worth the
 * value of its goods times (16384 - rung), so the worth falls with every unit and the whole is separable and concave.
 *
 * <p>{@link #units} is the inverse, in closed form: no search and no division. Breadths up to 2^26 and rungs within
 * 2^17 keep every product below 2^45.
 */
public final class Ladder {

    /** The rung of a filled line; a unit there is worth nothing. */
    public static final int FULL = 16_384;

    /** The last rung on which a unit is worth anything. */
    public static final int TOP = FULL - 1;

    /** How far mandatory units stand below the others. */
    static final int MANDATORY = 65_536;

    /** Below every unit: what stands here is served before anything else. */
    public static final int FIRST = -MANDATORY - 1;

    private static final int FULL_BITS = 14;

    private Ladder() {}

    /** The rung of the k-th unit, k from 1, when it is not mandatory; a locked unit beyond the ask may stand above. */
    static long rung(int breadth, int offset, int ask, long k) {
        long rung = Math.max(0, ((2 * k + offset) << FULL_BITS) / (2L * breadth));
        return k <= ask ? Math.min(rung, TOP) : rung;
    }

    /** How many of the first {@code ask} units stand on this rung or lower, mandatory or not. Never falls with it. */
    public static int units(int breadth, int offset, int ask, int rung) {
        if (rung >= TOP) {
            return ask;
        }
        if (rung < 0) {
            return 0;
        }
        long steps = ((rung + 1) * 2L * breadth - 1) >> FULL_BITS;
        return (int) Math.min(ask, Math.max(0, (steps - offset) >> 1));
    }

    /** Whether no unit of a line is held at an end of its ladder: so with Webster, Adams and all weights. */
    static boolean isPlain(int breadth, int offset, int ask) {
        return breadth >= ask && (offset == -1 || offset == -2);
    }

    /** {@link #units} of a plain ladder, without the holding at its ends. */
    public static long plainUnits(long breadth, long offset, long ask, long rung) {
        long steps = ((rung + 1) * 2 * breadth - 1) >> FULL_BITS;
        return Math.min(ask, Math.max(0, (steps - offset) >> 1));
    }

    /** The same with the first {@code mandatory} units moved down. */
    public static int units(int breadth, int offset, int ask, int mandatory, int rung) {
        int plain = units(breadth, offset, ask, rung);
        if (mandatory <= plain) {
            return plain;
        }
        return Math.max(plain, Math.min(mandatory, units(breadth, offset, ask, rung + MANDATORY)));
    }

    /**
     * The sum over the first {@code count} units of {@code FULL - rung}, mandatory or not. One division for the first
     * unit and one for the step; each unit is then an addition with carry.
     */
    static long worth(int breadth, int offset, int ask, int count) {
        return NarrowLadders.hold(breadth, offset, count)
                ? FULL * count - NarrowLadders.sum(breadth, count)
                : worthByUnits(breadth, offset, ask, count);
    }

    private static long worthByUnits(int breadth, int offset, int ask, int count) {
        long divisor = 2L * breadth;
        long start = (2L + offset) << FULL_BITS;
        long rung = Math.floorDiv(start, divisor);
        long rest = start - rung * divisor;
        long step = FULL / breadth;
        long stepRest = (FULL - step * breadth) * 2;
        long worth = (long) FULL * count;
        for (int k = 1; k <= count; k++) {
            long held = Math.max(0, rung);
            worth -= k <= ask ? Math.min(held, TOP) : held;
            rung += step;
            rest += stepRest;
            if (rest >= divisor) {
                rest -= divisor;
                rung++;
            }
        }
        return worth;
    }
}
