package lu.airsilk.allocation.share.rule;

import java.util.Arrays;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Draws what the lines are given from the lots so that the least value is left to expire: lot by lot in order of
 * expiry, each as far as it goes, earlier lots giving way on alternating paths but staying used up. This is the greedy
 * algorithm on a transversal matroid: it uses the earliest lots lexicographically, so no other choice for the same lines
 * wastes less.
 */
final class LotPhase {

    private static final int NOBODY = -1;

    private final UnitModel model;
    private final Plan plan;
    private long[] need = {};
    private int[] lotInto = {};
    private int[] groupInto = {};
    private int[] waiting = {};
    private int product;

    LotPhase(UnitModel model, Plan plan) {
        this.model = model;
        this.plan = plan;
    }

    /** Sets, for every lot of the product and every group, the units drawn. */
    void draw(int ofProduct) {
        product = ofProduct;
        countNeeds();
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
            plan.drawn[lot] = new long[model.groups[product].count()];
            long rest = model.lotUnits[lot];
            long moved = rest;
            while (rest > 0 && moved > 0) {
                moved = augment(lot, rest);
                rest -= moved;
            }
        }
    }

    /** Whether the lots sufficed for all that was to be drawn. */
    boolean servesAll() {
        for (int group = 0; group < model.groups[product].count(); group++) {
            if (need[group] > 0) {
                return false;
            }
        }
        return true;
    }

    private void countNeeds() {
        int groups = model.groups[product].count();
        if (need.length < groups) {
            need = new long[groups];
            lotInto = new int[groups];
            waiting = new int[groups];
        }
        int lots = model.lotStart[product + 1] - model.lotStart[product];
        groupInto = groupInto.length < lots ? new int[lots] : groupInto;
        Arrays.fill(need, 0, groups, 0);
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            if (plan.given[line] > 0) {
                need[model.group(line)] += plan.given[line];
            }
        }
    }

    /** Moves up to {@code most} units of a lot along one shortest path to a group in need; 0 when there is none. */
    private long augment(int lot, long most) {
        int first = model.lotStart[product];
        Arrays.fill(lotInto, 0, model.groups[product].count(), NOBODY);
        Arrays.fill(groupInto, 0, model.lotStart[product + 1] - first, NOBODY);
        int reached = reach(lot, 0);
        for (int next = 0; next < reached; next++) {
            int group = waiting[next];
            if (need[group] > 0) {
                return shift(lot, group, most);
            }
            for (int other = first; other < lot; other++) {
                if (plan.drawn[other][group] > 0 && groupInto[other - first] == NOBODY) {
                    groupInto[other - first] = group;
                    reached = reach(other, reached);
                }
            }
        }
        return 0;
    }

    private int reach(int lot, int reached) {
        int queued = reached;
        for (int group = 0; group < model.groups[product].count(); group++) {
            boolean serves = LotSets.holds(model.groups[product].classes[group], model, lot);
            if (serves && lotInto[group] == NOBODY) {
                lotInto[group] = lot;
                waiting[queued++] = group;
            }
        }
        return queued;
    }

    private long shift(int lot, int target, long most) {
        int first = model.lotStart[product];
        long units = Math.min(most, need[target]);
        for (int group = target; lotInto[group] != lot; group = groupInto[lotInto[group] - first]) {
            int giver = lotInto[group];
            units = Math.min(units, plan.drawn[giver][groupInto[giver - first]]);
        }
        need[target] -= units;
        int group = target;
        while (lotInto[group] != lot) {
            int giver = lotInto[group];
            int left = groupInto[giver - first];
            plan.drawn[giver][group] += units;
            plan.drawn[giver][left] -= units;
            group = left;
        }
        plan.drawn[lot][group] += units;
        return units;
    }
}
