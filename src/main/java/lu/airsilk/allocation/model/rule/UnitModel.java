package lu.airsilk.allocation.model.rule;

import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.ReasonCode;
import lu.airsilk.allocation.need.rule.TemperatureClass;

/**
 * A problem counted in units, one unit being the inner multiple of its product, and laid out as arrays: lines by
 * product, and inside a product in the order in which they win ties.
 *
 * <p>A line that is out of the race from the start (locked, no eligible lot, nothing asked, minimum above the ask) has
 * ask 0 here and its verdict set. Lines of a product that may draw from the same lots form a group; lots of a product
 * that serve the same groups form a class, and sets of classes are bit masks. Mandatory units and minimums are rare:
 * lines that have them point to a place in {@link LineTerms}.
 *
 * <p>Between phases nothing changes here. Inside one, {@code ask} and the block's rung of a line may be bent to try
 * something out, and are put back by who bent them.
 */
public final class UnitModel {

    /** Room of a cell without a limit. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    private static final byte LOCKED = ReasonCode.LOCKED.code();
    private static final byte RACES = ReasonCode.FULL.code();

    /** Changes only in a {@link #copy} that is replanned. */
    public AllocationProblem problem;

    // per product
    public final int[] lineStart;
    public final int[] lotStart;
    public final long[] unitValue;
    public final long[] unitLitres;
    public final int[] multiple;
    public final int[] holdback;
    public final LineGroups[] groups;

    // per living lot, by product, then expiry, arrival, number
    public final int[] lotRow;
    public final int[] lotUnits;
    final int[] lotClass;

    // per line
    public final int[] row;
    public final int[] cell;
    public final char[] shelf;
    public final int[] ask;
    public final int[] breadth;
    public final int[] offset;
    public final byte[] verdict;

    /** Per line, its place in the terms; 0 for a line with a plain ladder, without mandatory units and minimum. */
    public final int[] special;

    private final LineTerms terms;

    // per row of the problem
    public final int[] lineOfRow;

    // per cell, a store's room for one temperature class: litres left after the locks
    public final long[] room;

    UnitModel(AllocationProblem problem, int lots) {
        this.problem = problem;
        terms = new LineTerms();
        int products = problem.goods().size();
        int lines = problem.lineCount();
        lineStart = new int[products + 1];
        lotStart = new int[products + 1];
        unitValue = new long[products];
        unitLitres = new long[products];
        multiple = new int[products];
        holdback = new int[products];
        groups = new LineGroups[products];
        lotRow = new int[lots];
        lotUnits = new int[lots];
        lotClass = new int[lots];
        row = new int[lines];
        cell = new int[lines];
        shelf = new char[lines];
        ask = new int[lines];
        breadth = new int[lines];
        offset = new int[lines];
        verdict = new byte[lines];
        special = new int[lines];
        lineOfRow = new int[lines];
        room = new long[problem.stores().size() * TemperatureClass.COUNT];
    }

    private UnitModel(UnitModel other) {
        problem = other.problem.copy();
        terms = other.terms.copy();
        lineStart = other.lineStart;
        lotStart = other.lotStart;
        unitValue = other.unitValue;
        unitLitres = other.unitLitres;
        multiple = other.multiple;
        holdback = other.holdback;
        groups = other.groups.clone();
        lotRow = other.lotRow.clone();
        lotUnits = other.lotUnits.clone();
        lotClass = other.lotClass.clone();
        row = other.row;
        cell = other.cell;
        shelf = other.shelf.clone();
        ask = other.ask.clone();
        breadth = other.breadth.clone();
        offset = other.offset.clone();
        verdict = other.verdict.clone();
        special = other.special.clone();
        lineOfRow = other.lineOfRow;
        room = other.room.clone();
    }

    /** A model whose lots, asks and locks can change while this one stays. */
    public UnitModel copy() {
        return new UnitModel(this);
    }

    public int products() {
        return unitValue.length;
    }

    public int lines() {
        return row.length;
    }

    public int cells() {
        return room.length;
    }

    /** The lines that may draw from the same lots as this one. */
    public int group(int line) {
        return shelf[line] >> 1;
    }

    /** Each group has two shelves, one for plain lines and one for those with {@link LineTerms}. */
    void setGroup(int line, int group) {
        shelf[line] = (char) (group << 1 | (special[line] == 0 ? 0 : 1));
    }

    /** Whether a line takes part, unless its ask is bent to nothing for a while. */
    public boolean races(int line) {
        return verdict[line] == RACES;
    }

    /** Gives a line mandatory units and a minimum, or a place of its own if its ladder is not plain. */
    void setTerms(int line, int mandatoryUnits, int minimumUnits) {
        boolean plain = Ladder.isPlain(breadth[line], offset[line], ask[line]);
        if (special[line] == 0 && mandatoryUnits == 0 && minimumUnits <= 1 && plain) {
            return;
        }
        special[line] = special[line] == 0 ? terms.add() : special[line];
        terms.set(special[line], mandatoryUnits, minimumUnits);
        if (minimumUnits > 1) {
            setBlockRung(line, meanRung(line));
        }
    }

    int mandatory(int line) {
        return terms.mandatory(special[line]);
    }

    /** The least units worth sending; 0 and 1 mean none. */
    public int minimum(int line) {
        return terms.minimum(special[line]);
    }

    public boolean hasBlock(int line) {
        return minimum(line) > 1;
    }

    /** The rung on which a line's first units are handed out as one block. */
    public int blockRung(int line) {
        return terms.blockRung(special[line]);
    }

    public void setBlockRung(int line, int rung) {
        terms.setBlockRung(special[line], rung);
    }

    /** Whether a line's first units stand below those that are not mandatory. */
    public boolean startsBelowGround(int line) {
        return mandatory(line) > 0 || (hasBlock(line) && blockRung(line) < 0);
    }

    /** The rung of the mean worth of a line's block, rounded down. */
    public int meanRung(int line) {
        int block = minimum(line);
        return (int) (Ladder.FULL - Math.ceilDiv(worth(line, block), (long) block));
    }

    /** Units of a line on this rung or lower. */
    public int unitsUpTo(int line, int rung) {
        return unitsUpTo(special[line], breadth[line], offset[line], ask[line], rung);
    }

    /** The same with a line's figures, packed elsewhere. */
    public int unitsUpTo(int place, int itsBreadth, int itsOffset, int itsAsk, int rung) {
        return place == 0
                ? (int) Ladder.plainUnits(itsBreadth, itsOffset, itsAsk, rung)
                : terms.units(place, itsBreadth, itsOffset, itsAsk, rung);
    }

    /** The rung on which the k-th unit of a line is handed out, k from 1. */
    public int rungOf(int line, int k) {
        return hasBlock(line) && k <= minimum(line) ? blockRung(line) : plainRung(line, k);
    }

    /** The rung of what the k-th unit by itself is worth, block or not. */
    public int plainRung(int line, int k) {
        int rung = (int) Ladder.rung(breadth[line], offset[line], ask[line], k);
        return k <= mandatory(line) ? rung - Ladder.MANDATORY : rung;
    }

    /** What {@code units} of a line are worth in rungs; times the value of a unit it is their part of the objective. */
    public long worth(int line, int units) {
        return Ladder.worth(breadth[line], offset[line], ask[line], units)
                + (long) Ladder.MANDATORY * Math.min(units, mandatory(line));
    }

    /** The same with the first block at its mean worth, rounded up on each of its units; never less. */
    public long envelopeWorth(int line, int units) {
        if (!hasBlock(line) || blockRung(line) == Ladder.FIRST) {
            return worth(line, units);
        }
        int block = minimum(line);
        return worth(line, units) - worth(line, block) + (long) (Ladder.FULL - blockRung(line)) * block;
    }

    /** Whether what stays behind of a lot counts as waste. */
    public boolean wastes(int lot) {
        return problem.lots().get(lotRow[lot]).expiryDay() <= problem.wasteDay();
    }

    public boolean isLocked(int line) {
        return verdict[line] == LOCKED;
    }

    /** What a person has fixed for a line, 0 when nothing. */
    public int lockedUnits(int line) {
        return isLocked(line) ? problem.lines().locked(row[line]) / multiple[productOf(line)] : 0;
    }

    public int productOf(int line) {
        return problem.lines().product(row[line]);
    }
}
