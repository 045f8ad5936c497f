package lu.airsilk.allocation.logic;

/**
 * What is left for every set of lot classes of one product. By Hall's theorem lines can be served if and only if, for
 * every set of classes, the lines that may draw from nowhere else ask for no more than the set holds; together with the
 * holdback these sets make a polymatroid, on which handing out greedily is exact (Federgruen and Groenevelt 1986).
 *
 * <p>Cost: two to the power of the classes (mostly 1 to 4) times the groups; one subtraction when there is one group.
 */
final class LotSets {

    private final UnitModel model;
    private long[] left = new long[1];
    private int[] groupClasses = {};
    private int sets;

    LotSets(UnitModel model) {
        this.model = model;
    }

    /** Starts a product: its lots, less the locks; all of them together less the holdback, but not below nothing. */
    void load(int product) {
        groupClasses = model.groupClasses[product];
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
            take(group, model.groupLocked[product][group]);
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

    /** By how much these demands overdraw the tightest set they draw on; nothing or less when they all fit. */
    long excess(long[] demand) {
        long excess = -Limits.MOST_VALUE;
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

    /** How many more units this group can draw. */
    long room(int group) {
        long room = Long.MAX_VALUE;
        for (int set = 0; set < sets; set++) {
            if ((groupClasses[group] & ~set) == 0) {
                room = Math.min(room, left[set]);
            }
        }
        return room;
    }

    /** Hands units to a group, or takes them back when negative. */
    void take(int group, long units) {
        for (int set = 0; set < sets; set++) {
            if ((groupClasses[group] & ~set) == 0) {
                left[set] -= units;
            }
        }
    }

    /** The largest set that has nothing left; empty when there is none. Such sets are closed under union. */
    int exhausted() {
        int exhausted = 0;
        for (int set = 1; set < sets; set++) {
            if (left[set] == 0) {
                exhausted |= set;
            }
        }
        return exhausted;
    }

    /** What a set has left now. */
    long left(int set) {
        return left[set];
    }

    /** The set of all classes. */
    int all() {
        return sets - 1;
    }

    /** The set that is overdrawn by locks, or -1 when the locks fit. */
    int overdrawn() {
        for (int set = 0; set < sets; set++) {
            if (left[set] < 0) {
                return set;
            }
        }
        return -1;
    }
}
