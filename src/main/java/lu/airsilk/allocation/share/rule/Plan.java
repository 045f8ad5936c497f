package lu.airsilk.allocation.share.rule;

import java.util.Arrays;
import java.util.BitSet;
import lu.airsilk.allocation.model.rule.UnitModel;

/** What the phases work on and hand to each other: units given, the heights at which lots ran out, prices of room. */
public final class Plan {

    /** No ceiling worked out yet. */
    static final long UNKNOWN = -1;

    /** Per line, in units. */
    public final int[] given;

    /** Per product and group, the {@link Height} at which its lots ran out, or {@link Height#NEVER}. */
    final int[][] closing;

    /** Per product and group, the set of lot classes that ran out then; 0 when none did. */
    final long[][] binding;

    /** Per cell, what a litre of room costs, in the units of the objective; 0 where there is room enough. */
    final long[] price;

    /** Per product, what its free lines cannot exceed with whole blocks at these prices, or {@link #UNKNOWN}. */
    final long[] ceiling;

    /** Per lot and group of its product, units drawn. */
    final long[][] drawn;

    /** Lines that gave units up after the run, so that others keep what they were told. */
    final BitSet carrying;

    private Plan(
            int[] given,
            int[][] closing,
            long[][] binding,
            long[] price,
            long[] ceiling,
            long[][] drawn,
            BitSet carrying) {
        this.given = given;
        this.closing = closing;
        this.binding = binding;
        this.price = price;
        this.ceiling = ceiling;
        this.drawn = drawn;
        this.carrying = carrying;
    }

    /** Locks given, nothing else; no room costs anything. */
    public static Plan empty(UnitModel model) {
        int products = model.products();
        int[][] closing = new int[products][];
        long[][] binding = new long[products][];
        for (int product = 0; product < products; product++) {
            closing[product] = new int[model.groups[product].count()];
            binding[product] = new long[model.groups[product].count()];
            Arrays.fill(closing[product], Height.NEVER);
        }
        int[] given = new int[model.lines()];
        for (int line = 0; line < given.length; line++) {
            given[line] = model.lockedUnits(line);
        }
        long[] ceiling = new long[products];
        Arrays.fill(ceiling, UNKNOWN);
        return new Plan(
                given,
                closing,
                binding,
                new long[model.cells()],
                ceiling,
                new long[model.lotRow.length][],
                new BitSet());
    }

    /** A plan to try something on. */
    Plan copy() {
        int[][] closingCopy = Arrays.stream(closing).map(int[]::clone).toArray(int[][]::new);
        long[][] bindingCopy = Arrays.stream(binding).map(long[]::clone).toArray(long[][]::new);
        return new Plan(given.clone(), closingCopy, bindingCopy, price.clone(), ceiling.clone(), drawn.clone(), (BitSet)
                carrying.clone());
    }

    /** Starts a product that was laid out again: locks given, nothing else. */
    void reset(UnitModel model, int product) {
        closing[product] = new int[model.groups[product].count()];
        binding[product] = new long[model.groups[product].count()];
        Arrays.fill(closing[product], Height.NEVER);
        takeBack(model, product);
    }

    /** The lines of a product that carry. */
    BitSet carrying(UnitModel model, int product) {
        BitSet lines = new BitSet();
        int end = model.lineStart[product + 1];
        int line = carrying.nextSetBit(model.lineStart[product]);
        while (line >= 0 && line < end) {
            lines.set(line);
            line = carrying.nextSetBit(line + 1);
        }
        return lines;
    }

    /** Takes all from the lines of a product but what is locked. */
    void takeBack(UnitModel model, int product) {
        carrying.clear(model.lineStart[product], model.lineStart[product + 1]);
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            given[line] = model.lockedUnits(line);
        }
    }

    /** Units of a lot that nobody draws. */
    public long left(UnitModel model, int lot) {
        long left = model.lotUnits[lot];
        for (long units : drawn[lot]) {
            left -= units;
        }
        return left;
    }

    /** Whether no lot of a product ran out. */
    boolean isPlenty(int product) {
        for (int height : closing[product]) {
            if (height < Height.NEVER) {
                return false;
            }
        }
        return true;
    }
}
