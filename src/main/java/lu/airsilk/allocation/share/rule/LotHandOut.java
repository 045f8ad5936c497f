package lu.airsilk.allocation.share.rule;

import java.util.Arrays;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Hands the lots drawn for a group out to its lines: those that need the goods first get what expires first. All lines
 * of a group may take all its lots, so any order is valid; this one is the one a picker expects.
 */
final class LotHandOut {

    /** Takes one share of a line in one lot, in units. */
    interface Taker {
        void take(int line, int lot, long units);
    }

    private final UnitModel model;
    private final Plan plan;
    private final int product;

    LotHandOut(UnitModel model, Plan plan, int product) {
        this.model = model;
        this.plan = plan;
        this.product = product;
    }

    void handTo(Taker taker) {
        int groups = model.groups[product].count();
        int[] lotAt = new int[groups];
        long[] restAt = new long[groups];
        Arrays.fill(lotAt, model.lotStart[product] - 1);
        for (int line : linesByNeed()) {
            int group = model.group(line);
            for (long wanted = plan.given[line]; wanted > 0; ) {
                while (restAt[group] == 0) {
                    restAt[group] = plan.drawn[++lotAt[group]][group];
                }
                long units = Math.min(wanted, restAt[group]);
                taker.take(line, lotAt[group], units);
                restAt[group] -= units;
                wanted -= units;
            }
        }
    }

    private int[] linesByNeed() {
        int first = model.lineStart[product];
        int lines = model.lineStart[product + 1] - first;
        long[] order = new long[lines];
        for (int place = 0; place < lines; place++) {
            long neededBy = model.problem.lines().neededBy(model.row[first + place]);
            order[place] = neededBy << Integer.SIZE | place;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(key -> first + (int) key).toArray();
    }
}
