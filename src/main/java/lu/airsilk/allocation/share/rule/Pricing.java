package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Rounds of prices: all tight cells are priced at the heights where the lots closed, then all products that are short
 * and deliver there are shared out again at these prices. Products that never ran out need no sharing in between; what
 * they give is settled at the end.
 */
final class Pricing {

    private final UnitModel model;
    private final Plan plan;
    private final CellLoads loads;
    private final TightRooms rooms;
    private final Workers workers;

    Pricing(UnitModel model, Plan plan, CellLoads loads, Workers workers) {
        this.model = model;
        this.plan = plan;
        this.loads = loads;
        this.rooms = loads.rooms();
        this.workers = workers;
    }

    /** Prices and shares so many times; all but the last time roughly, since heights will still move. */
    void run(int rounds) {
        for (int round = 1; round <= rounds; round++) {
            price(round == rounds ? PricePhase.FINE : PricePhase.ROUGH);
            shareContested();
        }
        sharePlenty();
    }

    private void price(int precision) {
        workers.sumPlaces(rooms.cells.length, (from, to) -> {
            PricePhase phase = new PricePhase(plan, loads, precision);
            for (int place = from; place < to; place++) {
                phase.price(place, model.room[rooms.cells[place]]);
            }
            return 0;
        });
    }

    /** Shares out at the present prices. */
    void share() {
        shareContested();
        sharePlenty();
    }

    /** Shares out every contested product at the present prices. */
    void shareContested() {
        workers.sum((from, to) -> {
            ProductPhase phase = new ProductPhase(model, plan, RoomCost.at(plan.price, model, loads.scale()));
            for (int product = from; product < to; product++) {
                if (loads.isContested(product)) {
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
            if (!loads.isContested(product)) {
                int lift = loads.scale().lift(product, plan.price[model.cell[line]]);
                plan.given[line] = model.unitsUpTo(line, Height.rung(Height.TOP, lift));
            }
        }
    }
}
