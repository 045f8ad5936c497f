package lu.airsilk.allocation.model.rule;

import lu.airsilk.allocation.share.rule.Ladders;

/** The groups of one product's lines: those of a group may draw from the same lots. */
public final class LineGroups {

    /** Per group, the classes of lots that it may draw from, as bits. */
    public final long[] classes;

    /** Per group, units that are locked. */
    public final long[] locked;

    /** Per group, units that are asked by the lines that race. */
    public final long[] asked;

    /** How many lines that race stand before each shelf of the product's {@link Ladders}; last how many there are. */
    public final int[] shelfStart;

    LineGroups(long[] classes) {
        this.classes = classes;
        locked = new long[classes.length];
        asked = new long[classes.length];
        shelfStart = new int[2 * classes.length + 1];
    }

    /** Counts a line that races on its shelf. */
    public void count(int shelf, int units) {
        asked[shelf >> 1] += units;
        shelfStart[shelf + 1]++;
    }

    /** After the last line. */
    void sumUp() {
        for (int shelf = 1; shelf < shelfStart.length; shelf++) {
            shelfStart[shelf] += shelfStart[shelf - 1];
        }
    }

    public int count() {
        return classes.length;
    }
}
