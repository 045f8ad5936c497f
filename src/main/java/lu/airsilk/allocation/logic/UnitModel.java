package lu.airsilk.allocation.logic;

/**
 * A problem counted in units, one unit being the inner multiple of its product, and laid out as arrays: lines by
 * product, and inside a product in the order in which they win ties.
 *
 * <p>A line that is out of the race from the start (locked, no eligible lot, nothing asked, minimum above the ask) has
 * ask 0 here and its verdict set. Lines of a product that may draw from the same lots form a group; lots of a product
 * that serve the same groups form a class, and sets of classes are bit masks.
 */
final class UnitModel {

    /** Room of a cell without a limit. */
    static final long UNLIMITED = Long.MAX_VALUE;

    final AllocationProblem problem;

    // per product
    final int[] lineStart;
    final int[] lotStart;
    final long[] unitValue;
    final long[] unitLitres;
    final int[] multiple;
    final int[] holdback;
    final int[][] groupClasses;
    final long[][] groupLocked;

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
    final int[] mandatory;
    final int[] minimum;
    final int[] blockRung;
    final byte[] verdict;

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
        groupClasses = new int[products][];
        groupLocked = new long[products][];
        lotRow = new int[lots];
        lotUnits = new int[lots];
        lotClass = new int[lots];
        row = new int[lines];
        cell = new int[lines];
        group = new char[lines];
        ask = new int[lines];
        breadth = new int[lines];
        offset = new int[lines];
        mandatory = new int[lines];
        minimum = new int[lines];
        blockRung = new int[lines];
        verdict = new byte[lines];
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

    /**
     * Units of a line on this rung or lower. A line with a minimum takes its first units as one block, at the rung of
     * their mean worth: the concave envelope of "nothing or at least the minimum".
     */
    int unitsUpTo(int line, int rung) {
        int units = Ladder.units(breadth[line], offset[line], ask[line], mandatory[line], rung);
        int block = minimum[line];
        if (block <= 1) {
            return units;
        }
        return rung < blockRung[line] ? 0 : Math.max(block, units);
    }

    /** The rung on which the k-th unit of a line is handed out, k from 1. */
    int rungOf(int line, int k) {
        if (k <= minimum[line] && minimum[line] > 1) {
            return blockRung[line];
        }
        int rung = (int) Ladder.rung(breadth[line], offset[line], ask[line], k);
        return k <= mandatory[line] ? rung - Ladder.MANDATORY : rung;
    }

    /** What a person has fixed for a line, 0 when nothing. */
    int lockedUnits(int line) {
        int cases = problem.lines().locked(row[line]);
        return cases == StoreAsk.FREE ? 0 : cases / multiple[productOf(line)];
    }

    boolean isLocked(int line) {
        return verdict[line] == ReasonCode.LOCKED.code();
    }

    int productOf(int line) {
        return problem.lines().product(row[line]);
    }

    /** What {@code units} of a line are worth in rungs; times the value of a unit it is their part of the objective. */
    long worth(int line, int units) {
        return Ladder.worth(breadth[line], offset[line], ask[line], mandatory[line], units);
    }

    /** The same with the first block at its mean worth, rounded up on each of its units; never less. */
    long envelopeWorth(int line, int units) {
        int block = minimum[line];
        if (block <= 1) {
            return worth(line, units);
        }
        long mean = (long) Ladder.FULL - blockRung[line];
        return worth(line, units) - worth(line, block) + mean * block;
    }
}
