package lu.airsilk.allocation.need.rule;

/**
 * Cases of one lot on offer. Days count from the run's day, which is 0.
 *
 * @param lot its number, any
 * @param product the goods' number
 * @param cases free to be given, 0 to a thousand million
 * @param expiryDay the last day of its life; at 0 or before it is dead and counts for nothing
 * @param arrivalDay the first day on which it can leave the hub, 0 or before for stock on hand
 */
public record OfferedLot(long lot, long product, int cases, int expiryDay, int arrivalDay) {

    public OfferedLot {
        Ranges.require("lotCases", lot, cases, 0, Ranges.MOST_CASES);
        Ranges.requireDay("expiryDay", lot, expiryDay);
        Ranges.requireDay("arrivalDay", lot, arrivalDay);
    }

    /** The same, arriving on another day. */
    public OfferedLot arrivingOn(int day) {
        return new OfferedLot(lot, product, cases, expiryDay, day);
    }

    /** The same with other cases to give. */
    public OfferedLot holding(int newCases) {
        return new OfferedLot(lot, product, newCases, expiryDay, arrivalDay);
    }
}
