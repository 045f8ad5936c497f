package lu.airsilk.allocation.logic;

import java.util.Arrays;

/**
 * Mandatory units and minimums, which few lines have: they stand in columns of their own, in which a line has a place;
 * place 0 is that of all lines without them.
 */
final class LineTerms {

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

    /** The rung on which the first units are handed out as one block. */
    int blockRung(int place) {
        return blockRung[place];
    }

    void setBlockRung(int place, int rung) {
        blockRung[place] = rung;
    }
}
