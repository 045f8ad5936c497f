package lu.airsilk.allocation.model.rule;

/**
 * What is left for every set of lot classes of one product. By Hall's theorem lines can be served if and only if, for
 * every set of classes, the lines that may draw from nowhere else ask for no more than the set holds; together with the
 * holdback these sets make a polymatroid, on which handing out greedily is exact (Federgruen and Groenevelt 1986).
 *
 * <p>Sets are bits of a {@code long}. Few classes are kept as a {@link SetTable}, many as a {@link LotFlow}; both give
 * the same answers.
 */
public final class LotSets {

    /** No set. */
    static final long NONE = -1;

    /** Up to so many classes all sets are tabled. */
    static final int FEW_CLASSES = 8;

    /** One way of keeping count. */
    interface Keeping {

        /** Starts a product: its lots, less the locks; all together less the holdback, but not below nothing. */
        void load(int product);

        /** By how much these demands overdraw the tightest set they draw on; nothing or less when they all fit. */
        long excess(long[] demand);

        /** How many more units this group can draw. */
        long room(int group);

        /** Hands units to a group, or takes them back when negative. */
        void take(int group, long units);

        /** The largest set that has nothing left; empty when there is none. Such sets are closed under union. */
        long exhausted();

        /** What a set has left now. */
        long left(long set);

        /** The set of all classes. */
        long all();

        /** A set that is overdrawn by locks, or {@link #NONE} when the locks fit. */
        long overdrawn();
    }

    private final UnitModel model;
    private final SetTable table;
    private Keeping keeping;

    public LotSets(UnitModel model) {
        this.model = model;
        this.table = new SetTable(model);
        this.keeping = table;
    }

    /** How many classes a product's lots make. */
    static int classes(UnitModel model, int product) {
        int classes = 0;
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
            classes = Math.max(classes, model.lotClass[lot] + 1);
        }
        return classes;
    }

    /** Whether a lot belongs to a set of classes. */
    public static boolean holds(long set, UnitModel model, int lot) {
        return (set >> model.lotClass[lot] & 1) == 1;
    }

    /** See {@link Keeping#load}. */
    public void load(int product) {
        keeping = classes(model, product) <= FEW_CLASSES ? table : new LotFlow(model);
        keeping.load(product);
    }

    /** See {@link Keeping#excess}. */
    public long excess(long[] demand) {
        return keeping.excess(demand);
    }

    /** See {@link Keeping#room}. */
    public long room(int group) {
        return keeping.room(group);
    }

    /** See {@link Keeping#take}. */
    public void take(int group, long units) {
        keeping.take(group, units);
    }

    /** See {@link Keeping#exhausted}. */
    public long exhausted() {
        return keeping.exhausted();
    }

    /** See {@link Keeping#left}. */
    public long left(long set) {
        return keeping.left(set);
    }

    /** See {@link Keeping#all}. */
    public long all() {
        return keeping.all();
    }

    /** See {@link Keeping#overdrawn}. */
    long overdrawn() {
        return keeping.overdrawn();
    }
}
