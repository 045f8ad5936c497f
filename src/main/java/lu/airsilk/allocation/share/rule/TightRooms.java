package lu.airsilk.allocation.share.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.need.rule.Ranges;

/**
 * The cells whose room would not hold all that is asked, with their lines: only these can ever be overfull. A cell is a
 * store's room for one temperature class.
 */
final class TightRooms {

    /** The tight cells, ascending. */
    final int[] cells;

    /** Where the lines of the i-th tight cell start in {@link #lines}. */
    final int[] start;

    /** The free lines of the tight cells, by cell, then in the model's order. */
    final int[] lines;

    /** The product of each of {@link #lines}. */
    final int[] products;

    /** Per product, whether it has lines here. */
    final boolean[] touches;

    /** Per cell, its place among the tight ones, or -1. */
    private final int[] placeOf;

    private final boolean alsoIdle;

    TightRooms(UnitModel model) {
        this(model, overasked(model), false);
    }

    /** All cells with a limit, whatever is asked: any may become tight when things change. */
    static TightRooms limited(UnitModel model) {
        BitSet limited = new BitSet();
        for (int cell = 0; cell < model.cells(); cell++) {
            limited.set(cell, model.room[cell] != UnitModel.UNLIMITED);
        }
        return new TightRooms(model, limited, true);
    }

    private TightRooms(UnitModel model, BitSet chosen, boolean alsoIdle) {
        this.alsoIdle = alsoIdle;
        placeOf = new int[model.cells()];
        int[] tight = new int[model.cells()];
        int count = 0;
        for (int cell = 0; cell < placeOf.length; cell++) {
            placeOf[cell] = chosen.get(cell) ? count : -1;
            if (placeOf[cell] >= 0) {
                tight[count++] = cell;
            }
        }
        cells = Arrays.copyOf(tight, count);
        start = new int[count + 1];
        lines = gather(model);
        products = new int[lines.length];
        touches = new boolean[model.products()];
        for (int i = 0; i < lines.length; i++) {
            products[i] = model.productOf(lines[i]);
            touches[products[i]] = true;
        }
    }

    private static BitSet overasked(UnitModel model) {
        long[] asked = asked(model);
        BitSet overasked = new BitSet();
        for (int cell = 0; cell < asked.length; cell++) {
            overasked.set(cell, asked[cell] > model.room[cell]);
        }
        return overasked;
    }

    private static long[] asked(UnitModel model) {
        long[] litres = new long[model.cells()];
        for (int product = 0; product < model.products(); product++) {
            long perUnit = model.unitLitres[product];
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                litres[model.cell[line]] += model.ask[line] * perUnit;
            }
        }
        return litres;
    }

    private int[] gather(UnitModel model) {
        for (int line = 0; line < model.lines(); line++) {
            if (belongs(model, line)) {
                start[placeOf[model.cell[line]] + 1]++;
            }
        }
        for (int place = 0; place < cells.length; place++) {
            start[place + 1] += start[place];
        }
        int[] next = start.clone();
        int[] gathered = new int[start[cells.length]];
        for (int line = 0; line < model.lines(); line++) {
            if (belongs(model, line)) {
                gathered[next[placeOf[model.cell[line]]]++] = line;
            }
        }
        return gathered;
    }

    private boolean belongs(UnitModel model, int line) {
        return placeOf[model.cell[line]] >= 0 && (alsoIdle || model.ask[line] > 0);
    }

    boolean isTight(int cell) {
        return placeOf[cell] >= 0;
    }

    int placeOf(int cell) {
        return placeOf[cell];
    }

    /** The lines with a block in a tight cell, those first whose block fills most of the room; then as they stand. */
    int[] blocksBySize(UnitModel model) {
        return IntStream.range(0, lines.length)
                .filter(i -> model.hasBlock(lines[i]))
                .boxed()
                .sorted(Comparator.comparingLong(i -> -share(model, i)))
                .mapToInt(i -> lines[i])
                .toArray();
    }

    /** A block's part of its room, in millionths. */
    private long share(UnitModel model, int i) {
        long litres = model.minimum(lines[i]) * model.unitLitres[products[i]];
        return Math.min(litres, Ranges.MOST_LITRES) * Ranges.MILLION / Math.max(1, model.room[model.cell[lines[i]]]);
    }
}
