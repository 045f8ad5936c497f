package lu.airsilk.allocation.need.rule;

import java.util.Arrays;
import java.util.List;
import lu.airsilk.allocation.need.rule.StoreStanding.Rank;

/**
 * The lines of a problem as a table of figures; stores and products stand in it by their place, not number. The figures
 * of a line lie side by side, since lines are picked from it in any order.
 */
public final class LineColumns {

    private static final int STORE = 0;
    private static final int PRODUCT = 1;
    private static final int CASES = 2;
    private static final int WEIGHT = 3;
    private static final int MANDATORY = 4;
    private static final int MINIMUM = 5;
    private static final int NEEDED_BY = 6;
    private static final int SHELF_LIFE = 7;
    private static final int LOCKED = 8;
    private static final int PLAIN_COLUMNS = 9;
    private static final int ON_HAND = 9;
    private static final int WEEKLY_SALES = 10;
    private static final int RANK = 11;
    private static final int CREDIT = 12;
    private static final int STANDING_COLUMNS = 4;

    private static final List<Rank> RANKS = List.of(Rank.values());

    private final long[] ids;
    private final int width;
    private final int[] figures;

    private LineColumns(long[] ids, int width, int[] figures) {
        this.ids = ids;
        this.width = width;
        this.figures = figures;
    }

    static LineColumns empty(int capacity, boolean withStanding) {
        int width = withStanding ? PLAIN_COLUMNS + STANDING_COLUMNS : PLAIN_COLUMNS;
        return new LineColumns(new long[capacity], width, new int[Math.multiplyExact(capacity, width)]);
    }

    /** The same lines with room for more, or for fewer. */
    LineColumns resized(int capacity) {
        int[] resized = Arrays.copyOf(figures, Math.multiplyExact(capacity, width));
        return new LineColumns(Arrays.copyOf(ids, capacity), width, resized);
    }

    /** The same lines with room for standings; those so far are unknown. */
    LineColumns withStanding() {
        LineColumns wide = empty(ids.length, true);
        for (int row = 0; row < ids.length; row++) {
            wide.ids[row] = ids[row];
            System.arraycopy(figures, row * width, wide.figures, row * wide.width, width);
            wide.put(row, StoreStanding.UNKNOWN);
        }
        return wide;
    }

    boolean hasStanding() {
        return width > PLAIN_COLUMNS;
    }

    void put(int row, StoreAsk ask, int store, int product) {
        ids[row] = ask.line();
        put(row, STORE, store);
        put(row, PRODUCT, product);
        put(row, CASES, ask.cases());
        put(row, WEIGHT, ask.weight());
        put(row, MANDATORY, ask.mandatory());
        put(row, MINIMUM, ask.minimum());
        put(row, NEEDED_BY, ask.neededBy());
        put(row, SHELF_LIFE, ask.shelfLife());
        put(row, LOCKED, ask.locked());
    }

    void put(int row, StoreStanding standing) {
        put(row, ON_HAND, standing.onHand());
        put(row, WEEKLY_SALES, standing.weeklySales());
        put(row, RANK, RANKS.indexOf(standing.rank()));
        put(row, CREDIT, standing.credit());
    }

    private void put(int row, int column, int figure) {
        figures[row * width + column] = figure;
    }

    private int get(int row, int column) {
        return figures[row * width + column];
    }

    public StoreStanding standing(int row) {
        return hasStanding()
                ? new StoreStanding(
                        get(row, ON_HAND), get(row, WEEKLY_SALES), RANKS.get(get(row, RANK)), get(row, CREDIT))
                : StoreStanding.UNKNOWN;
    }

    /** Puts the final places of stores and products where those of the order of coming stand. */
    void renumber(int count, int[] storeRanks, int[] productRanks) {
        for (int row = 0; row < count; row++) {
            put(row, STORE, storeRanks[store(row)]);
            put(row, PRODUCT, productRanks[product(row)]);
        }
    }

    /** The first {@code count} lines in ascending order of their numbers; lines with one number stand side by side. */
    LineColumns sorted(int count) {
        if (isAscending(count)) {
            return resized(count);
        }
        int[] places = placesInOrder(count);
        LineColumns sorted = empty(count, hasStanding());
        for (int row = 0; row < count; row++) {
            sorted.ids[places[row]] = ids[row];
            System.arraycopy(figures, row * width, sorted.figures, places[row] * width, width);
        }
        return sorted;
    }

    private boolean isAscending(int count) {
        for (int row = 1; row < count; row++) {
            if (ids[row] < ids[row - 1]) {
                return false;
            }
        }
        return true;
    }

    private int[] placesInOrder(int count) {
        long[] order = Arrays.copyOf(ids, count);
        Arrays.sort(order);
        int[] taken = new int[count];
        int[] places = new int[count];
        for (int row = 0; row < count; row++) {
            int place = Arrays.binarySearch(order, ids[row]);
            while (place > 0 && order[place - 1] == ids[row]) {
                place--;
            }
            places[row] = place + taken[place]++;
        }
        return places;
    }

    public int count() {
        return ids.length;
    }

    long[] ids() {
        return ids;
    }

    public long id(int row) {
        return ids[row];
    }

    public int store(int row) {
        return get(row, STORE);
    }

    public int product(int row) {
        return get(row, PRODUCT);
    }

    public int cases(int row) {
        return get(row, CASES);
    }

    public int weight(int row) {
        return get(row, WEIGHT);
    }

    public int mandatory(int row) {
        return get(row, MANDATORY);
    }

    public int minimum(int row) {
        return get(row, MINIMUM);
    }

    public int neededBy(int row) {
        return get(row, NEEDED_BY);
    }

    public int shelfLife(int row) {
        return get(row, SHELF_LIFE);
    }

    public int locked(int row) {
        return get(row, LOCKED);
    }

    public void set(int row, int cases, int locked) {
        put(row, CASES, cases);
        put(row, LOCKED, locked);
    }
}
