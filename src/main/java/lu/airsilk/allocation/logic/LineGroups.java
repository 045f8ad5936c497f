package lu.airsilk.allocation.logic;

/** The groups of one product's lines: those of a group may draw from the same lots. */
final class LineGroups {

    /** Per group, the classes of lots that it may draw from, as bits. */
    final long[] classes;

    /** Per group, units that are locked. */
    final long[] locked;

    /** Per group, units that are asked by the lines that race. */
    final long[] asked;

    /** How many lines that race stand before each shelf of the product's {@link Ladders}; last how many there are. */
    final int[] shelfStart;

    LineGroups(long[] classes) {
        this.classes = classes;
        locked = new long[classes.length];
        asked = new long[classes.length];
        shelfStart = new int[2 * classes.length + 1];
    }

    /** Counts a line that races on its shelf. */
    void count(int shelf, int units) {
        asked[shelf >> 1] += units;
        shelfStart[shelf + 1]++;
    }

    /** After the last line. */
    void sumUp() {
        for (int shelf = 1; shelf < shelfStart.length; shelf++) {
            shelfStart[shelf] += shelfStart[shelf - 1];
        }
    }

    int count() {
        return classes.length;
    }
}
