package lu.airsilk.allocation.logic;

/** By how much the price of room lifts each line of one product, in {@link Height}s. */
final class RoomCost {

    private final UnitModel model;
    private final Plan plan;
    private int[] shift = {};
    private int first;
    private boolean any;

    RoomCost(UnitModel model, Plan plan) {
        this.model = model;
        this.plan = plan;
    }

    void load(int product) {
        first = model.lineStart[product];
        int lines = model.lineStart[product + 1] - first;
        any = false;
        for (int i = 0; i < lines && !any; i++) {
            any = plan.price[model.cell[first + i]] > 0;
        }
        if (any) {
            shift = shift.length < lines ? new int[lines] : shift;
            for (int i = 0; i < lines; i++) {
                shift[i] = shift(plan.price[model.cell[first + i]], product);
            }
        }
    }

    private int shift(long price, int product) {
        return price == 0 ? 0 : Height.shift(price * model.unitLitres[product], model.unitValue[product]);
    }

    /** Whether room costs anything for any line of the product. */
    boolean any() {
        return any;
    }

    int of(int line) {
        return any ? shift[line - first] : 0;
    }
}
