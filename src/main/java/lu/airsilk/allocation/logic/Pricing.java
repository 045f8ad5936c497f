package lu.airsilk.allocation.logic;

/**
 * Rounds of prices: all tight cells are priced at the heights where the lots closed, then all products that are short
 * and deliver there are shared out again at these prices. Products that never ran out need no sharing in between; what
 * they give is settled at the end.
 */
final class Pricing {

    private final UnitModel model;
    private final Plan plan;
    private final PriceScale scale;
    private final TightRooms rooms;
    private final Workers workers;
    private final boolean[] plenty;

    Pricing(UnitModel model, Plan plan, PriceScale scale, TightRooms rooms, Workers workers) {
        this.model = model;
        this.plan = plan;
        this.scale = scale;
        this.rooms = rooms;
        this.workers = workers;
        this.plenty = new boolean[model.products()];
        for (int product = 0; product < plenty.length; product++) {
            plenty[product] = plan.isPlenty(product);
        }
    }

    /** Whether a product is short and delivers to tight cells: only these react to prices with their lots. */
    boolean isContested(int product) {
        return rooms.touches[product] && !plenty[product];
    }

    /** Prices and shares so many times. */
    void run(int rounds) {
        for (int round = 0; round < rounds; round++) {
            workers.sumPlaces(rooms.cells.length, (from, to) -> {
                PricePhase phase = new PricePhase(model, plan, rooms, scale);
                for (int place = from; place < to; place++) {
                    phase.price(place);
                }
                return 0;
            });
            shareContested();
        }
        sharePlenty();
    }

    /** Shares out at the present prices. */
    void share() {
        shareContested();
        sharePlenty();
    }

    /** Shares out every contested product at the present prices. */
    void shareContested() {
        workers.sum((from, to) -> {
            ProductPhase phase = new ProductPhase(model, plan, RoomCost.at(plan.price, model, scale));
            for (int product = from; product < to; product++) {
                if (isContested(product)) {
                    phase.share(product);
                }
            }
            return 0;
        });
    }

    /** Where lots are plenty, only room decides: lines get all units that are worth more than their room. */
    private void sharePlenty() {
        for (int i = 0; i < rooms.lines.length; i++) {
            int line = rooms.lines[i];
            int product = rooms.products[i];
            if (plenty[product]) {
                int lift = scale.lift(product, plan.price[model.cell[line]]);
                plan.given[line] = model.unitsUpTo(line, Height.rung(Height.TOP, lift));
            }
        }
    }
}
