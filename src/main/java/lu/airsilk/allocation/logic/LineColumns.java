package lu.airsilk.allocation.logic;

import java.util.Arrays;
import java.util.List;
import lu.airsilk.allocation.logic.StoreStanding.Rank;

/** The lines of a problem, a column for each figure; stores and products stand in it by their place, not number. */
final class LineColumns {

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
    private static final int STANDING_COLUMNS = 4;

    private static final List<Rank> RANKS = List.of(Rank.values());

    private final long[] ids;
    private final int[][] columns;

    private LineColumns(long[] ids, int[][] columns) {
        this.ids = ids;
        this.columns = columns;
    }

    static LineColumns empty(int capacity, boolean withStanding) {
        int width = withStanding ? PLAIN_COLUMNS + STANDING_COLUMNS : PLAIN_COLUMNS;
        return new LineColumns(new long[capacity], new int[width][capacity]);
    }

    /** The same lines with room for more, or for fewer. */
    LineColumns resized(int capacity) {
        int[][] resized = new int[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            resized[column] = Arrays.copyOf(columns[column], capacity);
        }
        return new LineColumns(Arrays.copyOf(ids, capacity), resized);
    }

    /** The same lines with room for standings; those so far are unknown. */
    LineColumns withStanding() {
        LineColumns wide = empty(ids.length, true);
        System.arraycopy(ids, 0, wide.ids, 0, ids.length);
        System.arraycopy(columns, 0, wide.columns, 0, PLAIN_COLUMNS);
        Arrays.fill(wide.columns[PLAIN_COLUMNS + 2], RANKS.indexOf(Rank.B));
        return wide;
    }

    boolean hasStanding() {
        return columns.length > PLAIN_COLUMNS;
    }

    void put(int row, StoreAsk ask, int store, int product) {
        ids[row] = ask.line();
        columns[STORE][row] = store;
        columns[PRODUCT][row] = product;
        columns[CASES][row] = ask.cases();
        columns[WEIGHT][row] = ask.weight();
        columns[MANDATORY][row] = ask.mandatory();
        columns[MINIMUM][row] = ask.minimum();
        columns[NEEDED_BY][row] = ask.neededBy();
        columns[SHELF_LIFE][row] = ask.shelfLife();
        columns[LOCKED][row] = ask.locked();
    }

    void put(int row, StoreStanding standing) {
        columns[PLAIN_COLUMNS][row] = standing.onHand();
        columns[PLAIN_COLUMNS + 1][row] = standing.weeklySales();
        columns[PLAIN_COLUMNS + 2][row] = RANKS.indexOf(standing.rank());
        columns[PLAIN_COLUMNS + 3][row] = standing.credit();
    }

    StoreStanding standing(int row) {
        return hasStanding()
                ? new StoreStanding(
                        columns[PLAIN_COLUMNS][row],
                        columns[PLAIN_COLUMNS + 1][row],
                        RANKS.get(columns[PLAIN_COLUMNS + 2][row]),
                        columns[PLAIN_COLUMNS + 3][row])
                : StoreStanding.UNKNOWN;
    }

    /** Puts the final places of stores and products where those of the order of coming stand. */
    void renumber(int count, int[] storeRanks, int[] productRanks) {
        for (int row = 0; row < count; row++) {
            columns[STORE][row] = storeRanks[columns[STORE][row]];
            columns[PRODUCT][row] = productRanks[columns[PRODUCT][row]];
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
        }
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < count; row++) {
                sorted.columns[column][places[row]] = columns[column][row];
            }
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

    int count() {
        return ids.length;
    }

    long[] ids() {
        return ids;
    }

    long id(int row) {
        return ids[row];
    }

    int store(int row) {
        return columns[STORE][row];
    }

    int product(int row) {
        return columns[PRODUCT][row];
    }

    int cases(int row) {
        return columns[CASES][row];
    }

    int weight(int row) {
        return columns[WEIGHT][row];
    }

    int mandatory(int row) {
        return columns[MANDATORY][row];
    }

    int minimum(int row) {
        return columns[MINIMUM][row];
    }

    int neededBy(int row) {
        return columns[NEEDED_BY][row];
    }

    int shelfLife(int row) {
        return columns[SHELF_LIFE][row];
    }

    int locked(int row) {
        return columns[LOCKED][row];
    }

    void set(int row, int cases, int locked) {
        columns[CASES][row] = cases;
        columns[LOCKED][row] = locked;
    }
}
