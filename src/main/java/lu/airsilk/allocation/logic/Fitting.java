package lu.airsilk.allocation.logic;

import java.util.BitSet;

/**
 * Fits a relaxed plan into whole blocks and real rooms, in several ways, and keeps the best: with its blocks fixed and
 * the rooms priced again none, one or more times, then packed and shared out by {@link Packing} and {@link Resharing}
 * until nothing gains.
 */
final class Fitting {

    private final UnitModel model;
    private final PriceScale scale;
    private final TightRooms rooms;
    private final Workers workers;
    private final Effort effort;

    Fitting(UnitModel model, PriceScale scale, TightRooms rooms, Workers workers, Effort effort) {
        this.model = model;
        this.scale = scale;
        this.rooms = rooms;
        this.workers = workers;
        this.effort = effort;
    }

    /** Leaves the best of all tries in the plan; prices and closings stay as they are. */
    void fit(Plan plan) {
        int[] relaxed = plan.given.clone();
        long best = Long.MIN_VALUE;
        for (int attempt = 0; attempt < effort.tries(); attempt++) {
            Plan draft = plan.copy();
            System.arraycopy(relaxed, 0, draft.given, 0, relaxed.length);
            attempt(draft, attempt);
            long value = effort.tries() == 1 ? 0 : Appraiser.value(model, draft, workers);
            if (value > best) {
                best = value;
                System.arraycopy(draft.given, 0, plan.given, 0, relaxed.length);
            }
        }
    }

    private void attempt(Plan draft, int attempt) {
        int rounds = FIXED_ROUNDS[attempt % FIXED_ROUNDS.length];
        Pricing pricing = new Pricing(model, draft, scale, rooms, workers);
        Blocks blocks = new Blocks(model, draft, pricing);
        for (int round = 0; round < rounds; round++) {
            blocks.fix();
            pricing.shareContested();
            pricing.run(1);
            blocks.release();
        }
        pack(draft);
    }

    private static final int[] FIXED_ROUNDS = {1, 0, 2, 3};

    private void pack(Plan draft) {
        Desk desk = new Desk(model, draft);
        Packing packing = new Packing(model, draft, rooms, desk, effort.coreWidth());
        Resharing resharing = new Resharing(model, draft, desk, scale, effort.nodes());
        packing.settle();
        BitSet touched = desk.drainTouched();
        boolean better = true;
        for (int pass = 0; pass < effort.passes() && better; pass++) {
            better = packing.improve();
            touched.or(desk.drainTouched());
            for (int product = touched.nextSetBit(0); product >= 0; product = touched.nextSetBit(product + 1)) {
                better |= resharing.reshare(product) > 0;
            }
            touched = desk.drainTouched();
        }
    }
}
