package lu.airsilk.allocation.logic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.shared.Refused;

/**
 * Which lots may serve which lines of one product: arrival no later than the day needed, and life enough left on that
 * day. Lines with the same lots become a group; lots with the same lines become a class when there are many.
 */
final class Eligibility {

    /** Up to here every lot is a class of its own. */
    private static final int FEW_LOTS = LotSets.FEW_CLASSES;

    /** Sets of classes are bits of a {@code long}; lots that serve the same lines are one class, however many. */
    static final int MOST_CLASSES = Long.SIZE - 1;

    private final UnitModel model;
    private final int product;
    private final int firstLot;
    private final int lots;
    private long[] groups = new long[4];
    private int groupCount;

    private Eligibility(UnitModel model, int product) {
        this.model = model;
        this.product = product;
        this.firstLot = model.lotStart[product];
        this.lots = model.lotStart[product + 1] - firstLot;
    }

    /** Sets the classes of the product's lots, the groups of its lines, and what is locked and asked in each group. */
    static void settle(UnitModel model, int product) {
        Eligibility eligibility = new Eligibility(model, product);
        eligibility.classLots();
        eligibility.groupLines();
        model.groupClasses[product] = Arrays.copyOf(eligibility.groups, eligibility.groupCount);
        eligibility.countAsks();
    }

    private void classLots() {
        for (int lot = 0; lot < lots; lot++) {
            model.lotClass[firstLot + lot] = lot;
        }
        if (lots > FEW_LOTS) {
            mergeLots();
        }
    }

    private void mergeLots() {
        Map<BitSet, Integer> classes = new HashMap<>();
        for (int lot = firstLot; lot < firstLot + lots; lot++) {
            BitSet served = new BitSet();
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                served.set(line - model.lineStart[product], serves(lot, line));
            }
            model.lotClass[lot] = classes.computeIfAbsent(served, any -> classes.size());
        }
        Refused.unless(
                classes.size() <= MOST_CLASSES,
                "allocation.tooManyLotRules",
                model.problem.goods().get(product).product(),
                classes.size(),
                MOST_CLASSES);
    }

    private boolean serves(int lot, int line) {
        OfferedLot offered = model.problem.lots().get(model.lotRow[lot]);
        LineColumns columns = model.problem.lines();
        int row = model.row[line];
        int neededBy = columns.neededBy(row);
        return offered.arrivalDay() <= neededBy && offered.expiryDay() - neededBy >= columns.shelfLife(row);
    }

    private void groupLines() {
        boolean anything =
                Arrays.stream(model.lotUnits, firstLot, firstLot + lots).anyMatch(units -> units > 0);
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            boolean locked = model.isLocked(line);
            if (model.ask[line] == 0 && !locked) {
                continue;
            }
            long classes = classesFor(line);
            if (classes == 0 && !locked) {
                model.verdict[line] = (anything ? ReasonCode.NO_ELIGIBLE_LOT : ReasonCode.NO_SUPPLY).code();
                model.ask[line] = 0;
            } else {
                model.group[line] = (char) groupOf(classes);
            }
        }
    }

    private long classesFor(int line) {
        long classes = 0;
        for (int lot = firstLot; lot < firstLot + lots; lot++) {
            if (serves(lot, line)) {
                classes |= 1L << model.lotClass[lot];
            }
        }
        return classes;
    }

    private int groupOf(long classes) {
        for (int group = 0; group < groupCount; group++) {
            if (groups[group] == classes) {
                return group;
            }
        }
        if (groupCount == groups.length) {
            groups = Arrays.copyOf(groups, 2 * groupCount);
        }
        groups[groupCount] = classes;
        return groupCount++;
    }

    private void countAsks() {
        long[] locked = new long[groupCount];
        long[] asked = new long[groupCount];
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (model.isLocked(line)) {
                locked[model.group[line]] += model.lockedUnits(line);
            } else if (model.ask[line] > 0) {
                asked[model.group[line]] += model.ask[line];
            }
        }
        model.groupLocked[product] = locked;
        model.groupAsked[product] = asked;
    }
}
