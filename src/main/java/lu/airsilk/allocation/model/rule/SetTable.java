package lu.airsilk.allocation.model.rule;

import lu.airsilk.allocation.need.rule.Ranges;

/**
 * {@link LotSets} as a table of all sets: what each has left. Cost: two to the power of the classes (mostly 1 to 4) times
 * the groups; one subtraction when there is one group.
 */
final class SetTable implements LotSets.Keeping {

    private final UnitModel model;
    private long[] left = new long[1];
    private long[] groupClasses = {};
    private int sets;

    SetTable(UnitModel model) {
        this.model = model;
    }

    @Override
    public void load(int product) {
        groupClasses = model.groups[product].classes;
        int classes = 0;
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
            classes |= 1 << model.lotClass[lot];
        }
        sets = classes + 1;
        left = left.length < sets ? new long[sets] : left;
        for (int set = 0; set < sets; set++) {
            left[set] = offered(product, set);
        }
        left[classes] = Math.max(0, left[classes] - model.holdback[product]);
        for (int group = 0; group < groupClasses.length; group++) {
            take(group, model.groups[product].locked[group]);
        }
    }

    private long offered(int product, int set) {
        long units = 0;
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
            if ((1 << model.lotClass[lot] & set) != 0) {
                units += model.lotUnits[lot];
            }
        }
        return units;
    }

    @Override
    public long excess(long[] demand) {
        long excess = -Ranges.MOST_VALUE;
        for (int set = 1; set < sets; set++) {
            long asked = 0;
            for (int group = 0; group < groupClasses.length; group++) {
                if ((groupClasses[group] & ~set) == 0) {
                    asked += demand[group];
                }
            }
            if (asked > 0) {
                excess = Math.max(excess, asked - left[set]);
            }
        }
        return excess;
    }

    @Override
    public long room(int group) {
        long room = Long.MAX_VALUE;
        for (int set = 0; set < sets; set++) {
            if ((groupClasses[group] & ~set) == 0) {
                room = Math.min(room, left[set]);
            }
        }
        return room;
    }

    @Override
    public void take(int group, long units) {
        for (int set = 0; set < sets; set++) {
            if ((groupClasses[group] & ~set) == 0) {
                left[set] -= units;
            }
        }
    }

    @Override
    public long exhausted() {
        long exhausted = 0;
        for (int set = 1; set < sets; set++) {
            if (left[set] == 0) {
                exhausted |= set;
            }
        }
        return exhausted;
    }

    @Override
    public long left(long set) {
        return left[(int) set];
    }

    @Override
    public long all() {
        return sets - 1L;
    }

    @Override
    public long overdrawn() {
        for (int set = 0; set < sets; set++) {
            if (left[set] < 0) {
                return set;
            }
        }
        return LotSets.NONE;
    }
}
