package lu.airsilk.allocation.need.rule;

import lu.airsilk.shared.Refused;

/**
 * The ranges in which every product of the engine's arithmetic stays inside a {@code long}; outside them a problem is
 * refused, so nothing overflows later.
 */
public final class Ranges {

    public static final int MILLION = 1_000_000;
    static final int MOST_CASES = 1_000_000_000;
    static final int MOST_WEIGHT = 1_000;
    public static final long MOST_LITRES = 1_000_000_000_000L;

    /** Of weight times ask in units: at most 4096 units of a line share a rung then. */
    public static final int WIDEST_LADDER = 1 << 26;

    /** Of the sum of all marginal values, and of every price times its room. */
    public static final long MOST_VALUE = Long.MAX_VALUE / 8;

    private static final int FARTHEST_DAY = 1_000_000;

    private Ranges() {}

    static void require(String what, long whose, long number, long least, long most) {
        Refused.unless(number >= least && number <= most, "allocation.outOfRange", what, whose, number, least, most);
    }

    static void requireDay(String what, long whose, int day) {
        require(what, whose, day, -FARTHEST_DAY, FARTHEST_DAY);
    }
}
