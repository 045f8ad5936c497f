package lu.airsilk.allocation.share.rule;

import java.util.Arrays;
import java.util.BitSet;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;

/** Where units are moved by hand, one step after the other: keeps count of the room left and can take steps back. */
final class Desk {

    private final UnitModel model;
    private final Plan plan;
    private final long[] left;
    private final long[] spare;
    private int[] lines = new int[64];
    private int[] units = new int[64];
    private int steps;
    private BitSet touched = new BitSet();

    Desk(UnitModel model, Plan plan) {
        this.model = model;
        this.plan = plan;
        this.left = model.room.clone();
        this.spare = new long[model.products()];
        LotSets sets = new LotSets(model);
        for (int product = 0; product < model.products(); product++) {
            sets.load(product);
            spare[product] = sets.left(sets.all());
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                if (model.ask[line] > 0) {
                    left[model.cell[line]] -= plan.given[line] * model.unitLitres[product];
                    spare[product] -= plan.given[line];
                }
            }
        }
    }

    /** Puts all goods of a product back on the shelf, locked ones too, so that it can be laid out anew. */
    void clear(int product) {
        count(product, 1);
    }

    /** Takes a product's goods from the shelf again, as the plan has them now. */
    void enter(int product) {
        count(product, -1);
        LotSets sets = new LotSets(model);
        sets.load(product);
        spare[product] = sets.left(sets.all());
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            spare[product] -= model.ask[line] > 0 ? plan.given[line] : 0;
        }
    }

    private void count(int product, long sign) {
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            int cell = model.cell[line];
            if (model.room[cell] != UnitModel.UNLIMITED) {
                left[cell] += sign * plan.given[line] * model.unitLitres[product];
            }
        }
    }

    /** Litres left in a cell; negative when it is overfull. */
    long left(int cell) {
        return left[cell];
    }

    /** Units of a product that nobody has; some lines may still not be able to draw on them. */
    long spare(int product) {
        return spare[product];
    }

    /** Whether so many units of a product more fit where a line is delivered. */
    boolean fits(int line, int product, int more) {
        return left[model.cell[line]] >= more * model.unitLitres[product];
    }

    /** Gives a line more units, or takes some back when negative. */
    void move(int line, int product, int more) {
        plan.given[line] += more;
        left[model.cell[line]] -= more * model.unitLitres[product];
        spare[product] -= more;
        if (steps == lines.length) {
            lines = Arrays.copyOf(lines, 2 * steps);
            units = Arrays.copyOf(units, 2 * steps);
        }
        touched.set(product);
        lines[steps] = line;
        units[steps++] = more;
    }

    /** The products moved since the last time this was asked, taken back or not. */
    BitSet drainTouched() {
        BitSet drained = touched;
        touched = new BitSet();
        return drained;
    }

    /** A place to come back to. */
    int mark() {
        return steps;
    }

    /** Takes back all steps since the mark. */
    void undo(int mark) {
        while (steps > mark) {
            steps--;
            int line = lines[steps];
            plan.given[line] -= units[steps];
            int product = model.productOf(line);
            left[model.cell[line]] += units[steps] * model.unitLitres[product];
            spare[product] += units[steps];
        }
    }

    /** Forgets the steps so far; they stand. */
    void commit() {
        steps = 0;
    }
}
