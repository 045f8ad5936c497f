package lu.airsilk.allocation.share.rule;

import java.util.BitSet;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Fits one relaxed plan into whole blocks and real rooms: its blocks are fixed as they stand, the rooms priced again,
 * and what is still too much or too little is packed and shared out by {@link CellPacking} and {@link Resharing} until
 * nothing gains.
 */
final class Fitting {

    private final UnitModel model;
    private final CellLoads loads;
    private final TightRooms rooms;
    private final Workers workers;
    private final Effort effort;

    Fitting(UnitModel model, CellLoads loads, Workers workers, Effort effort) {
        this.model = model;
        this.loads = loads;
        this.rooms = loads.rooms();
        this.workers = workers;
        this.effort = effort;
    }

    /** Prices the rooms anew so many times, with the plan's blocks, then makes all units whole. */
    void fit(Plan draft, int rounds) {
        Pricing pricing = new Pricing(model, draft, loads, workers);
        for (int round = 0; round < rounds; round++) {
            withFixedBlocks(draft, () -> pricing.run(1));
        }
        pack(draft);
    }

    /** Shares out at the plan's own prices, with its blocks, then makes all units whole. */
    void fitAtItsPrices(Plan draft) {
        Pricing pricing = new Pricing(model, draft, loads, workers);
        withFixedBlocks(draft, pricing::share);
        pack(draft);
    }

    private void withFixedBlocks(Plan draft, Runnable step) {
        Blocks blocks = new Blocks(model, draft, rooms);
        blocks.fix();
        step.run();
        blocks.release();
    }

    private void pack(Plan draft) {
        Desk desk = new Desk(model, draft);
        CellPacking packing = new CellPacking(model, draft, rooms, desk, effort.coreWidth());
        Resharing resharing = new Resharing(model, draft, desk, loads.scale(), effort.nodes());
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
