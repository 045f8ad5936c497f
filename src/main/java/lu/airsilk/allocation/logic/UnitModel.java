package lu.airsilk.allocation.logic;

import java.util.Arrays;

/**
 * A problem counted in units, one unit being the inner multiple of its product, and laid out as arrays: lines by
 * product, and inside a product in the order in which they win ties.
 *
 * <p>A line that is out of the race from the start (locked, no eligible lot, nothing asked, minimum above the ask) has
 * ask 0 here and its verdict set. Lines of a product that may draw from the same lots form a group; lots of a product
 * that serve the same groups form a class, and sets of classes are bit masks. Mandatory units and minimums are rare:
 * lines that have them point to a place in columns of their own.
 *
 * <p>Between phases nothing changes here. Inside one, {@code ask} and the block's rung of a line may be bent to try
 * something out, and are put back by who bent them.
 */
final class UnitModel {

    /** Room of a cell without a limit. */
    static final long UNLIMITED = Long.MAX_VALUE;

    private static final byte LOCKED = ReasonCode.LOCKED.code();

    final AllocationProblem problem;

    // per product
    final int[] lineStart;
    final int[] lotStart;
    final long[] unitValue;
    final long[] unitLitres;
    final int[] multiple;
    final int[] holdback;
    final long[][] groupClasses;
    final long[][] groupLocked;
    final long[][] groupAsked;

    // per living lot, by product, then expiry, arrival, number
    final int[] lotRow;
    final int[] lotUnits;
    final int[] lotClass;

    // per line
    final int[] row;
    final int[] cell;
    final char[] group;
    final int[] ask;
    final int[] breadth;
    final int[] offset;
    final byte[] verdict;

    /** Per line, its place in the three columns below; 0 for a line without mandatory units and minimum. */
    final int[] special;

    private int[] mandatory = new int[1];
    private int[] minimum = new int[1];
    private int[] blockRung = new int[1];
    private int specials = 1;

    // per row of the problem
    final int[] lineOfRow;

    // per cell, a store's room for one temperature class: litres left after the locks
    final long[] room;

    UnitModel(AllocationProblem problem, int lots) {
        this.problem = problem;
        int products = problem.goods().size();
        int lines = problem.lineCount();
        lineStart = new int[products + 1];
        lotStart = new int[products + 1];
        unitValue = new long[products];
        unitLitres = new long[products];
        multiple = new int[products];
        holdback = new int[products];
        groupClasses = new long[products][];
        groupLocked = new long[products][];
        groupAsked = new long[products][];
        lotRow = new int[lots];
        lotUnits = new int[lots];
        lotClass = new int[lots];
        row = new int[lines];
        cell = new int[lines];
        group = new char[lines];
        ask = new int[lines];
        breadth = new int[lines];
        offset = new int[lines];
        verdict = new byte[lines];
        special = new int[lines];
        lineOfRow = new int[lines];
        room = new long[problem.stores().size() * TemperatureClass.COUNT];
    }

    int products() {
        return unitValue.length;
    }

    int lines() {
        return row.length;
    }

    int cells() {
        return room.length;
    }

    int groups(int product) {
        return groupClasses[product].length;
    }

    /** How many classes the product's lots make. */
    int lotClasses(int product) {
        int classes = 0;
        for (int lot = lotStart[product]; lot < lotStart[product + 1]; lot++) {
            classes = Math.max(classes, lotClass[lot] + 1);
        }
        return classes;
    }

    /** Whether a lot belongs to a set of lot classes. */
    boolean isIn(long set, int lot) {
        return (set >> lotClass[lot] & 1) == 1;
    }

    /** Gives a line mandatory units and a minimum; once per line. */
    void setTerms(int line, int mandatoryUnits, int minimumUnits) {
        if (mandatoryUnits == 0 && minimumUnits <= 1) {
            return;
        }
        if (specials == mandatory.length) {
            mandatory = Arrays.copyOf(mandatory, 2 * specials);
            minimum = Arrays.copyOf(minimum, 2 * specials);
            blockRung = Arrays.copyOf(blockRung, 2 * specials);
        }
        special[line] = specials;
        mandatory[specials] = mandatoryUnits;
        minimum[specials] = minimumUnits;
        specials++;
        if (minimumUnits > 1) {
            setBlockRung(line, meanRung(line));
        }
    }

    int mandatory(int line) {
        return mandatory[special[line]];
    }

    /** The least units worth sending; 0 and 1 mean none. */
    int minimum(int line) {
        return minimum[special[line]];
    }

    boolean hasBlock(int line) {
        return minimum[special[line]] > 1;
    }

    /** The rung on which a line's first units are handed out as one block. */
    int blockRung(int line) {
        return blockRung[special[line]];
    }

    void setBlockRung(int line, int rung) {
        blockRung[special[line]] = rung;
    }

    /** Whether a line's first units stand below those that are not mandatory. */
    boolean startsBelowGround(int line) {
        return mandatory(line) > 0 || (hasBlock(line) && blockRung(line) < 0);
    }

    /** The rung of the mean worth of a line's block, rounded down. */
    int meanRung(int line) {
        int block = minimum(line);
        return (int) (Ladder.FULL - Math.ceilDiv(worth(line, block), (long) block));
    }

    /**
     * Units of a line on this rung or lower. A line with a minimum takes its first units as one block, at the rung of
     * their mean worth: the concave envelope of "nothing or at least the minimum".
     */
    int unitsUpTo(int line, int rung) {
        int place = special[line];
        if (place == 0) {
            return Ladder.units(breadth[line], offset[line], ask[line], rung);
        }
        int units = Ladder.units(breadth[line], offset[line], ask[line], mandatory[place], rung);
        if (minimum[place] <= 1) {
            return units;
        }
        return rung < blockRung[place] || ask[line] == 0 ? 0 : Math.max(minimum[place], units);
    }

    /** The sum of the same over the lines from one to before another. */
    long unitsUpTo(int from, int end, int rung) {
        long units = 0;
        for (int line = from; line < end; line++) {
            units += unitsUpTo(line, rung);
        }
        return units;
    }

    /** The rung on which the k-th unit of a line is handed out, k from 1. */
    int rungOf(int line, int k) {
        return hasBlock(line) && k <= minimum(line) ? blockRung(line) : plainRung(line, k);
    }

    /** The rung of what the k-th unit by itself is worth, block or not. */
    int plainRung(int line, int k) {
        int rung = (int) Ladder.rung(breadth[line], offset[line], ask[line], k);
        return k <= mandatory(line) ? rung - Ladder.MANDATORY : rung;
    }

    /** What {@code units} of a line are worth in rungs; times the value of a unit it is their part of the objective. */
    long worth(int line, int units) {
        return Ladder.worth(breadth[line], offset[line], ask[line], units)
                + (long) Ladder.MANDATORY * Math.min(units, mandatory(line));
    }

    /** The same with the first block at its mean worth, rounded up on each of its units; never less. */
    long envelopeWorth(int line, int units) {
        if (!hasBlock(line) || blockRung(line) == Ladder.FIRST) {
            return worth(line, units);
        }
        int block = minimum(line);
        return worth(line, units) - worth(line, block) + (long) (Ladder.FULL - blockRung(line)) * block;
    }

    /** Whether what stays behind of a lot counts as waste. */
    boolean wastes(int lot) {
        return problem.lots().get(lotRow[lot]).expiryDay() <= problem.wasteDay();
    }

    boolean isLocked(int line) {
        return verdict[line] == LOCKED;
    }

    /** What a person has fixed for a line, 0 when nothing. */
    int lockedUnits(int line) {
        return isLocked(line) ? problem.lines().locked(row[line]) / multiple[productOf(line)] : 0;
    }

    int productOf(int line) {
        return problem.lines().product(row[line]);
    }
}
