package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.model.rule.LineTerms;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * The ladders of a product's lines, packed side by side and group by group, to be counted again and again. Within a
 * group the plain ones come first; those with {@link LineTerms} follow and are counted one by one.
 */
public final class Ladders {

    private final UnitModel model;
    private final RoomCost roomCost;
    private int[] line = {};
    private int[] breadth = {};
    private int[] offset = {};
    private int[] ask = {};
    private int[] special = {};
    private int[] lift = {};
    private boolean lifted;

    /** Per group two shelves, one for its plain lines and one for the others: where they start, and the last ends. */
    private int[] start = {};

    private int[] next = {};

    Ladders(UnitModel model, RoomCost roomCost) {
        this.model = model;
        this.roomCost = roomCost;
    }

    /** Packs the lines of a product that race. */
    void pack(int product) {
        start = model.groups[product].shelfStart;
        int lines = start[start.length - 1];
        if (line.length < lines) {
            makeRoom(lines);
        }
        next = next.length < start.length ? new int[start.length] : next;
        System.arraycopy(start, 0, next, 0, start.length);
        lifted = false;
        for (int one = model.lineStart[product]; one < model.lineStart[product + 1]; one++) {
            if (model.races(one)) {
                put(next[model.shelf[one]]++, one, product);
            }
        }
    }

    private void makeRoom(int lines) {
        line = new int[lines];
        breadth = new int[lines];
        offset = new int[lines];
        ask = new int[lines];
        special = new int[lines];
        lift = new int[lines];
    }

    private void put(int place, int one, int product) {
        line[place] = one;
        breadth[place] = model.breadth[one];
        offset[place] = model.offset[one];
        ask[place] = model.ask[one];
        special[place] = model.special[one];
        lift[place] = roomCost.lift(product, one);
        lifted |= lift[place] > 0;
    }

    /** Whether room costs something for any of the lines. */
    boolean areLifted() {
        return lifted;
    }

    /** Units of a group's lines at this height or lower. */
    long units(int group, int height) {
        long units = plainUnits(first(group), start[2 * group + 1], height);
        for (int place = start[2 * group + 1]; place < end(group); place++) {
            units += unitsOf(place, height);
        }
        return units;
    }

    /** A loop that the compiler turns into vectors. */
    private long plainUnits(int from, int to, int height) {
        long units = 0;
        for (int place = from; place < to; place++) {
            int rung = Height.rung(height, lift[place]);
            units += Ladder.plainUnits(breadth[place], offset[place], ask[place], rung);
        }
        return units;
    }

    /** Where the lines of a group start. */
    int first(int group) {
        return start[2 * group];
    }

    /** Where they end. */
    int end(int group) {
        return start[2 * group + 2];
    }

    int line(int place) {
        return line[place];
    }

    int lift(int place) {
        return lift[place];
    }

    boolean isPlain(int place) {
        return special[place] == 0;
    }

    /** Units of one line at this height or lower. */
    int unitsOf(int place, int height) {
        int rung = Height.rung(height, lift[place]);
        return model.unitsUpTo(special[place], breadth[place], offset[place], ask[place], rung);
    }

    /** Whether some line's first units stand below the ground. */
    boolean startLow(int groups) {
        for (int group = 0; group < groups; group++) {
            for (int place = start[2 * group + 1]; place < end(group); place++) {
                if (model.startsBelowGround(line[place])) {
                    return true;
                }
            }
        }
        return false;
    }
}
