package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Fits a relaxed plan into rooms in several ways and keeps the best: with rooms priced again none, one or more times;
 * then, where the problem is small and single units weigh much, with the largest blocks the other way round, and with
 * the price of one room moved a little. How often is fixed by {@link Effort} before, so the result is always the same.
 *
 * <p>This is a local search around the Lagrangian solution (see the survey of Fisher 1981); the bound of the run says
 * what it leaves.
 */
final class FittingSearch {

    private static final int[] PRICE_ROUNDS = {1, 0};
    private static final int ROUNDS_AFTER_FLIP = 2;

    /** Sixteenths of a price that are tried in its place. */
    private static final int[] NUDGES = {15, 17, 14, 18, 12, 20};

    private static final int SIXTEEN = 16;

    private final UnitModel model;
    private final TightRooms rooms;
    private final Workers workers;
    private final Effort effort;
    private final Fitting fitting;
    private final Plan plan;
    private final Plan relaxed;
    private long best = Long.MIN_VALUE;

    FittingSearch(UnitModel model, CellLoads loads, Workers workers, Effort effort, Plan plan) {
        this.model = model;
        this.rooms = loads.rooms();
        this.workers = workers;
        this.effort = effort;
        this.fitting = new Fitting(model, loads, workers, effort);
        this.plan = plan;
        this.relaxed = plan.copy();
    }

    /** Leaves the best of all in the plan; prices and closings stay as they are. */
    void run() {
        if (effort.isOnlyTry()) {
            fitting.fit(relaxed, PRICE_ROUNDS[0]);
            System.arraycopy(relaxed.given, 0, plan.given, 0, plan.given.length);
            return;
        }
        for (int attempt = 0; attempt < effort.tries(); attempt++) {
            Plan draft = relaxed.copy();
            fitting.fit(draft, PRICE_ROUNDS[attempt]);
            keepBetter(draft);
        }
        flipBlocks();
        nudgePrices();
    }

    /** Turns the largest blocks over one by one, going on from every gain, until none gains or the work is spent. */
    private void flipBlocks() {
        int[] blocks = effort.flips() == 0 ? new int[0] : rooms.blocksBySize(model);
        int inVain = 0;
        for (int flip = 0; flip < effort.flips() && inVain < blocks.length; flip++) {
            int line = blocks[flip % blocks.length];
            Plan draft = bestSoFar();
            draft.given[line] = draft.given[line] > 0 ? 0 : model.minimum(line);
            fitting.fit(draft, ROUNDS_AFTER_FLIP);
            inVain = keepBetter(draft) ? 0 : inVain + 1;
        }
    }

    private void nudgePrices() {
        for (int nudge = 0; nudge < effort.nudges(); nudge++) {
            int cell = rooms.cells[nudge % rooms.cells.length];
            Plan draft = bestSoFar();
            draft.price[cell] = draft.price[cell] / SIXTEEN * NUDGES[nudge / rooms.cells.length % NUDGES.length];
            fitting.fitAtItsPrices(draft);
            keepBetter(draft);
        }
    }

    /** The relaxed plan with the blocks of the best. */
    private Plan bestSoFar() {
        Plan draft = relaxed.copy();
        System.arraycopy(plan.given, 0, draft.given, 0, draft.given.length);
        return draft;
    }

    private boolean keepBetter(Plan draft) {
        long value = Appraiser.value(model, draft, workers);
        if (value <= best) {
            return false;
        }
        best = value;
        System.arraycopy(draft.given, 0, plan.given, 0, plan.given.length);
        return true;
    }
}
