package lu.airsilk.allocation.need.rule;

import java.util.OptionalInt;

/**
 * One line of demand: what a store asks of one product. Days count from the run's day, which is 0.
 *
 * @param line its number, any; unique in the problem
 * @param store the store's number
 * @param product the goods' number
 * @param cases asked, 0 to a thousand million
 * @param weight of the store's class: weight 2 is filled to twice the rate of weight 1 when goods are short; 1 to 1000
 * @param mandatory cases that go before all others, 0 for none
 * @param minimum least cases worth sending, 0 for none; equal to the ask it means all or nothing
 * @param neededBy the day of the delivery
 * @param shelfLife least days of life left on that day
 * @param locked cases a person has fixed, or {@link #FREE}
 */
public record StoreAsk(
        long line,
        long store,
        long product,
        int cases,
        int weight,
        int mandatory,
        int minimum,
        int neededBy,
        int shelfLife,
        int locked) {

    /** No lock. */
    public static final int FREE = -1;

    public StoreAsk {
        Ranges.require("cases", line, cases, 0, Ranges.MOST_CASES);
        Ranges.require("weight", line, weight, 1, Ranges.MOST_WEIGHT);
        Ranges.require("mandatory", line, mandatory, 0, Ranges.MOST_CASES);
        Ranges.require("minimum", line, minimum, 0, Ranges.MOST_CASES);
        Ranges.requireDay("neededBy", line, neededBy);
        Ranges.requireDay("shelfLife", line, shelfLife);
        Ranges.require("locked", line, locked, FREE, Ranges.MOST_CASES);
    }

    /** A plain wish: weight 1, nothing mandatory, no minimum, no lock. */
    public static StoreAsk of(long line, long store, long product, int cases) {
        return new StoreAsk(line, store, product, cases, 1, 0, 0, 0, 0, FREE);
    }

    public StoreAsk numbered(long newLine) {
        return new StoreAsk(newLine, store, product, cases, weight, mandatory, minimum, neededBy, shelfLife, locked);
    }

    public StoreAsk weighing(int newWeight) {
        return new StoreAsk(line, store, product, cases, newWeight, mandatory, minimum, neededBy, shelfLife, locked);
    }

    public StoreAsk withMandatory(int newMandatory) {
        return new StoreAsk(line, store, product, cases, weight, newMandatory, minimum, neededBy, shelfLife, locked);
    }

    public StoreAsk withMinimum(int newMinimum) {
        return new StoreAsk(line, store, product, cases, weight, mandatory, newMinimum, neededBy, shelfLife, locked);
    }

    public StoreAsk neededBy(int day, int lifeLeft) {
        return new StoreAsk(line, store, product, cases, weight, mandatory, minimum, day, lifeLeft, locked);
    }

    public StoreAsk lockedAt(int newLock) {
        return new StoreAsk(line, store, product, cases, weight, mandatory, minimum, neededBy, shelfLife, newLock);
    }

    public StoreAsk asking(int newCases) {
        return new StoreAsk(line, store, product, newCases, weight, mandatory, minimum, neededBy, shelfLife, locked);
    }

    /** The cases a person has fixed, if any. */
    public OptionalInt lock() {
        return locked == FREE ? OptionalInt.empty() : OptionalInt.of(locked);
    }
}
