package lu.airsilk.allocation.need.rule;

/**
 * How a store stands with a product; only some {@link NeedRule}s look at it.
 *
 * @param onHand cases in the store and on their way to it
 * @param weeklySales cases it sells in a week
 * @param rank of the product in that store
 * @param credit cases that it went short in earlier runs
 */
public record StoreStanding(int onHand, int weeklySales, Rank rank, int credit) {

    /** The ABC class: A turns fast, C slowly. */
    public enum Rank {
        A,
        B,
        C
    }

    /** Nothing known: no stock, no sales, middle rank, no credit. */
    public static final StoreStanding UNKNOWN = new StoreStanding(0, 0, Rank.B, 0);

    public StoreStanding {
        Ranges.require("onHand", 0, onHand, 0, Ranges.MILLION);
        Ranges.require("weeklySales", 0, weeklySales, 0, Ranges.MILLION);
        Ranges.require("credit", 0, credit, 0, Ranges.MILLION);
    }
}
