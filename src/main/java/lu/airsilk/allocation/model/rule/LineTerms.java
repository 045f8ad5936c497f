package lu.airsilk.allocation.model.rule;

import java.util.Arrays;

/**
 * Mandatory units and minimums, which few lines have: they stand in columns of their own, in which a line has a place;
 * place 0 is that of all lines without them. Lines whose ladder is not plain have a place too, to be told from the rest
 * at once.
 */
public final class LineTerms {

    private int[] mandatory = new int[1];
    private int[] minimum = new int[1];
    private int[] blockRung = new int[1];
    private int count = 1;

    LineTerms copy() {
        LineTerms copy = new LineTerms();
        copy.mandatory = mandatory.clone();
        copy.minimum = minimum.clone();
        copy.blockRung = blockRung.clone();
        copy.count = count;
        return copy;
    }

    /** A new place. */
    int add() {
        if (count == mandatory.length) {
            mandatory = Arrays.copyOf(mandatory, 2 * count);
            minimum = Arrays.copyOf(minimum, 2 * count);
            blockRung = Arrays.copyOf(blockRung, 2 * count);
        }
        return count++;
    }

    void set(int place, int mandatoryUnits, int minimumUnits) {
        mandatory[place] = mandatoryUnits;
        minimum[place] = minimumUnits;
    }

    int mandatory(int place) {
        return mandatory[place];
    }

    /** The least units worth sending; 0 and 1 mean none. */
    int minimum(int place) {
        return minimum[place];
    }

    /**
     * Units on this rung or lower of a line in this place. A line with a minimum takes its first units as one block, at
     * the rung of their mean worth: the concave envelope of "nothing or at least the minimum".
     */
    int units(int place, int breadth, int offset, int ask, int rung) {
        int units = Ladder.units(breadth, offset, ask, mandatory[place], rung);
        int block = minimum[place];
        if (block <= 1) {
            return units;
        }
        return rung < blockRung[place] || ask == 0 ? 0 : Math.max(block, units);
    }

    /** The rung on which the first units are handed out as one block. */
    int blockRung(int place) {
        return blockRung[place];
    }

    void setBlockRung(int place, int rung) {
        blockRung[place] = rung;
    }
}
