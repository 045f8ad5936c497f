package lu.airsilk.allocation.logic;

/** By how much the prices of room lift each line of one product. */
final class RoomCost {

    private final UnitModel model;
    private final long[] price;
    private final PriceScale scale;
    private final boolean charged;
    private int[] lift = {};
    private int first;
    private boolean any;

    private RoomCost(UnitModel model, PriceScale scale, long[] price, boolean charged) {
        this.model = model;
        this.scale = scale;
        this.price = price;
        this.charged = charged;
    }

    /** Room at these prices of a litre in each cell. */
    static RoomCost at(long[] price, UnitModel model, PriceScale scale) {
        return new RoomCost(model, scale, price, true);
    }

    /** Room that costs nothing. */
    static RoomCost free(UnitModel model, PriceScale scale) {
        return new RoomCost(model, scale, new long[0], false);
    }

    /** What a litre costs where a line is delivered. */
    long price(int line) {
        return charged ? price[model.cell[line]] : 0;
    }

    void load(int product) {
        if (!charged) {
            return;
        }
        first = model.lineStart[product];
        int lines = model.lineStart[product + 1] - first;
        lift = lift.length < lines ? new int[lines] : lift;
        any = false;
        for (int i = 0; i < lines; i++) {
            long itsPrice = price[model.cell[first + i]];
            lift[i] = itsPrice == 0 ? 0 : scale.lift(product, itsPrice);
            any |= lift[i] > 0;
        }
    }

    /** Whether room costs anything for any line of the product. */
    boolean any() {
        return any;
    }

    int lift(int line) {
        return any ? lift[line - first] : 0;
    }
}
