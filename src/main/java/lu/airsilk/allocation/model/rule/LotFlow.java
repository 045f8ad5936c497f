package lu.airsilk.allocation.model.rule;

import java.util.Arrays;

/**
 * {@link LotSets} for products with many lot classes, whose sets cannot be tabled: a flow from classes to groups that
 * serves what has been taken so far. A group can draw more where a path of groups giving way to each other leads to a
 * class with units to spare (Ford and Fulkerson 1956); what no path leads to has run out.
 *
 * <p>Cost: a look at every pair of class and group for each path; a few paths serve a demand, whatever its size.
 */
final class LotFlow implements LotSets.Keeping {

    private static final int NOBODY = -1;

    private final UnitModel model;
    private long[] groupClasses = {};
    private int groups;
    private int classes;
    private long[] spare = {};
    private long[][] drawn = {};
    private long[] taken = {};
    private long[] missing = {};
    private long[] offered = {};
    private long held;
    private long total;
    private int[] classInto = {};
    private int[] groupInto = {};
    private int[] waiting = {};

    LotFlow(UnitModel model) {
        this.model = model;
    }

    @Override
    public void load(int product) {
        groupClasses = model.groups[product].classes;
        groups = groupClasses.length;
        classes = LotSets.classes(model, product);
        spare = new long[classes];
        drawn = new long[groups][classes];
        taken = new long[groups];
        missing = new long[groups];
        classInto = new int[groups];
        groupInto = new int[classes];
        waiting = new int[groups + 1];
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
            spare[model.lotClass[lot]] += model.lotUnits[lot];
        }
        offered = spare.clone();
        long units = Arrays.stream(spare).sum();
        total = Math.max(0, units - model.holdback[product]);
        held = units - total;
        for (int group = 0; group < groups; group++) {
            take(group, model.groups[product].locked[group]);
        }
    }

    @Override
    public long excess(long[] demand) {
        long[][] drawnBefore = Arrays.stream(drawn).map(long[]::clone).toArray(long[][]::new);
        long[] spareBefore = spare.clone();
        long asked = 0;
        long served = 0;
        for (int group = 0; group < groups; group++) {
            asked += demand[group];
            served += push(group, demand[group]);
        }
        drawn = drawnBefore;
        spare = spareBefore;
        return Math.max(asked - total, asked - served);
    }

    @Override
    public long room(int group) {
        long most = Math.max(0, total);
        long pushed = push(group, most);
        pull(group, pushed);
        return pushed;
    }

    @Override
    public void take(int group, long units) {
        taken[group] += units;
        total -= units;
        if (units > 0) {
            missing[group] += units - push(group, units);
        } else {
            pull(group, -units);
        }
    }

    @Override
    public long exhausted() {
        if (total == 0) {
            return all();
        }
        long loose = 0;
        for (int one = 0; one < classes; one++) {
            loose |= spare[one] > 0 ? 1L << one : 0;
        }
        for (long before = 0; before != loose; ) {
            before = loose;
            loose |= freedBy(loose);
        }
        return all() & ~loose;
    }

    /** The classes from which a group draws that could as well draw from one of these. */
    private long freedBy(long loose) {
        long freed = 0;
        for (int group = 0; group < groups; group++) {
            if ((groupClasses[group] & loose) != 0) {
                for (int one = 0; one < classes; one++) {
                    freed |= drawn[group][one] > 0 ? 1L << one : 0;
                }
            }
        }
        return freed;
    }

    @Override
    public long left(long set) {
        long left = set == all() ? -held : 0;
        for (int one = 0; one < classes; one++) {
            left += (set >> one & 1) == 1 ? offered[one] : 0;
        }
        for (int group = 0; group < groups; group++) {
            left -= (groupClasses[group] & ~set) == 0 ? taken[group] : 0;
        }
        return left;
    }

    @Override
    public long all() {
        return -1L >>> (Long.SIZE - classes);
    }

    @Override
    public long overdrawn() {
        if (total < 0) {
            return all();
        }
        return Arrays.stream(missing).anyMatch(units -> units > 0) ? exhausted() : LotSets.NONE;
    }

    /** Lets a group draw up to so many units, others giving way where they can; how many it could. */
    private long push(int group, long most) {
        long pushed = 0;
        for (long moved = most; moved > 0 && pushed < most; pushed += moved) {
            moved = augment(group, most - pushed);
        }
        return pushed;
    }

    private void pull(int group, long units) {
        long rest = units;
        for (int one = 0; one < classes && rest > 0; one++) {
            long back = Math.min(rest, drawn[group][one]);
            drawn[group][one] -= back;
            spare[one] += back;
            rest -= back;
        }
    }

    /** Moves units along one shortest path from a class with some to spare; 0 when there is none. */
    private long augment(int group, long most) {
        Arrays.fill(classInto, NOBODY);
        Arrays.fill(groupInto, NOBODY);
        waiting[0] = group;
        int reached = 1;
        for (int next = 0; next < reached; next++) {
            int giving = waiting[next];
            for (int one = 0; one < classes; one++) {
                if ((groupClasses[giving] >> one & 1) == 1 && groupInto[one] == NOBODY) {
                    groupInto[one] = giving;
                    if (spare[one] > 0) {
                        return shift(group, one, most);
                    }
                    reached = reach(group, one, reached);
                }
            }
        }
        return 0;
    }

    /** The groups that draw from a class and could draw from another. */
    private int reach(int start, int one, int reached) {
        int queued = reached;
        for (int other = 0; other < groups; other++) {
            if (other != start && drawn[other][one] > 0 && classInto[other] == NOBODY) {
                classInto[other] = one;
                waiting[queued++] = other;
            }
        }
        return queued;
    }

    private long shift(int start, int source, long most) {
        long units = Math.min(most, spare[source]);
        int one = source;
        for (int group = groupInto[one]; group != start; group = groupInto[one]) {
            units = Math.min(units, drawn[group][classInto[group]]);
            one = classInto[group];
        }
        spare[source] -= units;
        one = source;
        for (int group = groupInto[one]; group != start; group = groupInto[one]) {
            drawn[group][one] += units;
            one = classInto[group];
            drawn[group][one] -= units;
        }
        drawn[start][one] += units;
        return units;
    }
}
