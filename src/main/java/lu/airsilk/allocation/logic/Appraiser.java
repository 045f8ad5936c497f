package lu.airsilk.allocation.logic;

/** Works out what a finished plan is worth, what it wastes, and what no plan can exceed. */
final class Appraiser {

    private final UnitModel model;
    private final Plan plan;

    private Appraiser(UnitModel model, Plan plan) {
        this.model = model;
        this.plan = plan;
    }

    static Appraisal appraise(UnitModel model, Plan plan, Workers workers) {
        Appraiser appraiser = new Appraiser(model, plan);
        long locked = workers.sum(appraiser::lockedValue);
        long free = workers.sum(appraiser::freeValue);
        long waste = workers.sum(appraiser::waste);
        long bound = workers.sum(appraiser::productBounds) + appraiser.pricedRoom();
        return new Appraisal(locked + free, waste, locked + bound);
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
                waste += expires(lot) ? model.unitValue[product] * unitsLeft(lot) : 0;
            }
        }
        return waste;
    }

    private boolean expires(int lot) {
        return model.problem.lots().get(model.lotRow[lot]).expiryDay() <= model.problem.wasteDay();
    }

    private long unitsLeft(int lot) {
        long left = model.lotUnits[lot];
        for (long drawn : plan.drawn[lot]) {
            left -= drawn;
        }
        return left;
    }

    private long productBounds(int from, int to) {
        BoundPhase phase = new BoundPhase(model, plan);
        long bound = 0;
        for (int product = from; product < to; product++) {
            bound += phase.bound(product);
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
