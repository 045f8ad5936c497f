package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.UnitModel;

/** What room costs a line, and by how much that lifts its units. */
public final class RoomCost {

    private final UnitModel model;
    private final long[] price;
    private final PriceScale scale;
    private final boolean free;

    private RoomCost(UnitModel model, PriceScale scale, long[] price, boolean free) {
        this.model = model;
        this.scale = scale;
        this.price = price;
        this.free = free;
    }

    /** Room at these prices of a litre in each cell. */
    static RoomCost at(long[] price, UnitModel model, PriceScale scale) {
        return new RoomCost(model, scale, price, false);
    }

    /** Room that costs nothing. */
    public static RoomCost free(UnitModel model, PriceScale scale) {
        return new RoomCost(model, scale, new long[0], true);
    }

    /** Whether room costs nothing anywhere. */
    boolean isFree() {
        return free;
    }

    /** What a litre costs where a line is delivered. */
    long price(int line) {
        return free ? 0 : price[model.cell[line]];
    }

    /** By how much the units of a line of this product are lifted. */
    int lift(int product, int line) {
        long itsPrice = price(line);
        return itsPrice == 0 ? 0 : scale.lift(product, itsPrice);
    }
}
