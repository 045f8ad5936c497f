package lu.airsilk.allocation.share.rule;

import java.util.Arrays;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Single units of one product in the order in which they are served: by height, then the first of each line before the
 * second of any, then by the lines' order of ties. An entry is one {@code long}, so the order is one sort.
 */
final class UnitQueue {

    private static final int LINE_BITS = 25;
    private static final int ORDINAL_BITS = 13;
    private static final int LAST_ORDINAL = (1 << ORDINAL_BITS) - 1;

    private final UnitModel model;
    private long[] entries = new long[64];
    private int count;

    UnitQueue(UnitModel model) {
        this.model = model;
    }

    void clear() {
        count = 0;
    }

    /** Adds the units of a line from after {@code from} to {@code to}; a minimum goes in as one block. */
    void add(int line, int place, int lift, int from, int to) {
        int k = from + 1;
        if (from == 0 && model.hasBlock(line)) {
            push(Height.of(model.blockRung(line), lift), 0, place);
            k = model.minimum(line) + 1;
        }
        int ordinal = 0;
        int previous = Integer.MIN_VALUE;
        for (; k <= to; k++) {
            int height = Height.of(model.rungOf(line, k), lift);
            ordinal = height == previous ? Math.min(ordinal + 1, LAST_ORDINAL) : 1;
            previous = height;
            push(height, ordinal, place);
        }
    }

    private void push(int height, int ordinal, int place) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, 2 * count);
        }
        long raised = (long) height - Height.BOTTOM;
        entries[count++] = (raised << ORDINAL_BITS | ordinal) << LINE_BITS | place;
    }

    void sort() {
        Arrays.sort(entries, 0, count);
    }

    int count() {
        return count;
    }

    int height(int entry) {
        return (int) ((entries[entry] >>> (LINE_BITS + ORDINAL_BITS)) + Height.BOTTOM);
    }

    boolean isBlock(int entry) {
        return (entries[entry] >>> LINE_BITS & LAST_ORDINAL) == 0;
    }

    /** The place of the entry's line among the lines of its product. */
    int place(int entry) {
        return (int) (entries[entry] & ((1 << LINE_BITS) - 1));
    }
}
