package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.UnitModel;

/** Works out what a finished plan is worth, what it wastes, and what no plan can exceed. */
final class Appraiser {

    private final UnitModel model;
    private final Plan plan;
    private final PriceScale scale;

    private Appraiser(UnitModel model, Plan plan, PriceScale scale) {
        this.scale = scale;
        this.model = model;
        this.plan = plan;
    }

    static Appraisal appraise(UnitModel model, Plan plan, long bound, Workers workers) {
        Appraiser appraiser = new Appraiser(model, plan, new PriceScale(model));
        long locked = workers.sum(appraiser::lockedValue);
        long free = workers.sum(appraiser::freeValue);
        long waste = workers.sum(appraiser::waste);
        return new Appraisal(locked + free, waste, bound);
    }

    /** What all lines have. */
    static long value(UnitModel model, Plan plan, Workers workers) {
        Appraiser appraiser = new Appraiser(model, plan, new PriceScale(model));
        return workers.sum(appraiser::lockedValue) + workers.sum(appraiser::freeValue);
    }

    static long bound(UnitModel model, Plan plan, PriceScale scale, Workers workers) {
        Appraiser appraiser = new Appraiser(model, plan, scale);
        long locked = workers.sum(appraiser::lockedValue);
        return workers.sum(appraiser::productBounds) + appraiser.pricedRoom() + locked;
    }

    private long freeValue(int from, int to) {
        return value(from, to, false);
    }

    private long lockedValue(int from, int to) {
        return value(from, to, true);
    }

    private long value(int from, int to, boolean locked) {
        long value = 0;
        for (int product = from; product < to; product++) {
            long rungs = 0;
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                if (model.isLocked(line) == locked && plan.given[line] > 0) {
                    rungs += model.worth(line, plan.given[line]);
                }
            }
            value += model.unitValue[product] * rungs;
        }
        return value;
    }

    private long waste(int from, int to) {
        long waste = 0;
        for (int product = from; product < to; product++) {
            for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1]; lot++) {
                waste += model.wastes(lot) ? model.unitValue[product] * plan.left(model, lot) : 0;
            }
        }
        return waste;
    }

    private long productBounds(int from, int to) {
        BoundPhase phase = new BoundPhase(model, plan, RoomCost.at(plan.price, model, scale));
        long bound = 0;
        for (int product = from; product < to; product++) {
            bound += plan.ceiling[product] == Plan.UNKNOWN ? phase.bound(product) : plan.ceiling[product];
        }
        return bound;
    }

    private long pricedRoom() {
        long worth = 0;
        for (int cell = 0; cell < model.cells(); cell++) {
            worth += plan.price[cell] == 0 ? 0 : plan.price[cell] * model.room[cell];
        }
        return worth;
    }
}
