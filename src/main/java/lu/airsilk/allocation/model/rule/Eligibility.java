package lu.airsilk.allocation.model.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.allocation.need.rule.LineColumns;
import lu.airsilk.allocation.need.rule.OfferedLot;
import lu.airsilk.allocation.need.rule.ReasonCode;
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

    private static final int MOST_GROUPS = 1 << 14;
    private static final char NO_GROUP = Character.MAX_VALUE;

    private final UnitModel model;
    private final char[] groupOfFew = new char[1 << FEW_LOTS];
    private int[] arrival = new int[FEW_LOTS];
    private int[] expiry = new int[FEW_LOTS];
    private long[] groups = new long[4];
    private int groupCount;
    private int product;
    private int firstLot;
    private int lots;

    Eligibility(UnitModel model) {
        this.model = model;
    }

    /** Sets the classes of a product's lots, the groups of its lines, and what is locked and asked in each group. */
    void settle(int ofProduct) {
        load(ofProduct);
        classLots();
        groupLines();
        LineGroups settled = new LineGroups(Arrays.copyOf(groups, groupCount));
        countAsks(settled);
        model.groups[product] = settled;
    }

    private void load(int ofProduct) {
        product = ofProduct;
        firstLot = model.lotStart[product];
        lots = model.lotStart[product + 1] - firstLot;
        if (arrival.length < lots) {
            arrival = new int[lots];
            expiry = new int[lots];
        }
        for (int i = 0; i < lots; i++) {
            OfferedLot offered = model.problem.lots().get(model.lotRow[firstLot + i]);
            arrival[i] = offered.arrivalDay();
            expiry[i] = offered.expiryDay();
        }
        groupCount = 0;
        Arrays.fill(groupOfFew, NO_GROUP);
    }

    private void classLots() {
        for (int i = 0; i < lots; i++) {
            model.lotClass[firstLot + i] = i;
        }
        if (lots > FEW_LOTS) {
            mergeLots();
        }
    }

    private void mergeLots() {
        Map<BitSet, Integer> classes = new HashMap<>();
        for (int i = 0; i < lots; i++) {
            BitSet served = new BitSet();
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                served.set(line - model.lineStart[product], serves(i, model.row[line]));
            }
            model.lotClass[firstLot + i] = classes.computeIfAbsent(served, any -> classes.size());
        }
        Refused.unless(
                classes.size() <= MOST_CLASSES,
                "allocation.tooManyLotRules",
                model.problem.goods().get(product).product(),
                classes.size(),
                MOST_CLASSES);
    }

    private boolean serves(int lot, int row) {
        LineColumns columns = model.problem.lines();
        int neededBy = columns.neededBy(row);
        return arrival[lot] <= neededBy && expiry[lot] - neededBy >= columns.shelfLife(row);
    }

    private void groupLines() {
        boolean anything =
                Arrays.stream(model.lotUnits, firstLot, firstLot + lots).anyMatch(units -> units > 0);
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            boolean locked = model.isLocked(line);
            if (model.ask[line] == 0 && !locked) {
                continue;
            }
            long classes = classesFor(model.row[line]);
            if (!locked && (classes == 0 || !anything)) {
                model.verdict[line] = (anything ? ReasonCode.NO_ELIGIBLE_LOT : ReasonCode.NO_SUPPLY).code();
                model.ask[line] = 0;
            } else {
                model.setGroup(line, groupOf(classes));
            }
        }
    }

    private long classesFor(int row) {
        LineColumns columns = model.problem.lines();
        int neededBy = columns.neededBy(row);
        int lastDay = neededBy + columns.shelfLife(row);
        long classes = 0;
        for (int lot = 0; lot < lots; lot++) {
            long serves = arrival[lot] <= neededBy && expiry[lot] >= lastDay ? 1 : 0;
            classes |= serves << model.lotClass[firstLot + lot];
        }
        return classes;
    }

    private char groupOf(long classes) {
        if (lots > FEW_LOTS) {
            return groupAmong(classes);
        }
        int few = (int) classes;
        if (groupOfFew[few] == NO_GROUP) {
            groupOfFew[few] = groupAmong(classes);
        }
        return groupOfFew[few];
    }

    private char groupAmong(long classes) {
        for (int group = 0; group < groupCount; group++) {
            if (groups[group] == classes) {
                return (char) group;
            }
        }
        Refused.unless(
                groupCount < MOST_GROUPS,
                "allocation.tooManyLotRules",
                model.problem.goods().get(product).product(),
                groupCount,
                MOST_GROUPS);
        if (groupCount == groups.length) {
            groups = Arrays.copyOf(groups, 2 * groupCount);
        }
        groups[groupCount] = classes;
        return (char) groupCount++;
    }

    private void countAsks(LineGroups settled) {
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (model.races(line)) {
                settled.count(model.shelf[line], model.ask[line]);
            } else if (model.isLocked(line)) {
                settled.locked[model.group(line)] += model.lockedUnits(line);
            }
        }
        settled.sumUp();
    }
}
