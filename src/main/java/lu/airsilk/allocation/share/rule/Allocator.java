package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.LockConflicts;
import lu.airsilk.allocation.model.rule.ModelLayout;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.need.rule.AllocationProblem;

/**
 * The way in: shares out all products of a problem and proves how good the result is.
 *
 * <p>The steps, in their order:
 *
 * <ol>
 *   <li>{@link LockConflicts} refuses locks that cannot be kept.
 *   <li>{@link ProductPhase} shares out each product exactly, as if stores had room without end.
 *   <li>{@link Pricing} finds what a litre of room is worth where it is short, by {@link PricePhase}.
 *   <li>{@link BlockRounding} makes whole the blocks that prices leave in part.
 *   <li>{@link BoundPhase} says what nobody can exceed.
 *   <li>{@link FittingSearch} brings whole units into the rooms, by {@link CellPacking} and {@link Resharing}.
 *   <li>{@link LotPhase} draws the result from the lots with least waste.
 *   <li>{@link Appraiser} says what it is worth.
 * </ol>
 *
 * <p>Without rooms and minimums the second step is the answer, proved best. The result does not depend on the order of
 * input or the number of threads, and no decision is taken in floating point.
 */
public final class Allocator {

    private final UnitModel model;
    private final Plan plan;
    private final Workers workers;
    private final PriceScale scale;
    private final TightRooms rooms;
    private final CellLoads loads;
    private final Effort effort;

    private Allocator(UnitModel model, int threads) {
        this.model = model;
        this.plan = Plan.empty(model);
        this.workers = new Workers(model, threads);
        this.scale = new PriceScale(model);
        this.rooms = new TightRooms(model);
        this.loads = new CellLoads(model, rooms, scale);
        this.effort = Effort.forLines(model.lines());
    }

    /** Solves on all cores. */
    public static Allocation solve(AllocationProblem problem) {
        return solve(problem, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Solves on so many threads, the caller's being one of them.
     *
     * <p>Refuses locks that lots, holdback or room cannot carry, naming each, and figures whose sums leave a
     * {@code long}.
     */
    public static Allocation solve(AllocationProblem problem, int threads) {
        return solve(ModelLayout.of(problem), threads);
    }

    /** The same where the problem is laid out already. */
    public static Allocation solve(UnitModel model, int threads) {
        LockConflicts.refuse(model);
        return new Allocator(model, threads).solve();
    }

    private Allocation solve() {
        shareProducts();
        if (rooms.cells.length > 0) {
            new Pricing(model, plan, loads, workers).run(effort.priceRounds());
        }
        roundBlocks();
        long bound = Appraiser.bound(model, plan, scale, workers);
        if (rooms.cells.length > 0) {
            new FittingSearch(model, loads, workers, effort, plan).run();
        }
        drawLots();
        return new Allocation(model, plan, Appraiser.appraise(model, plan, bound, workers));
    }

    private void shareProducts() {
        workers.sum((from, to) -> {
            ProductPhase phase = new ProductPhase(model, plan, RoomCost.free(model, scale));
            for (int product = from; product < to; product++) {
                phase.share(product);
            }
            return 0;
        });
    }

    private void roundBlocks() {
        workers.sum((from, to) -> {
            RoomCost roomCost = RoomCost.at(plan.price, model, scale);
            BlockRounding rounding = new BlockRounding(model, plan, roomCost, effort.nodes());
            for (int product = from; product < to; product++) {
                plan.ceiling[product] = rounding.round(product);
            }
            return 0;
        });
    }

    private void drawLots() {
        workers.sum((from, to) -> {
            WasteExchange exchange = new WasteExchange(model, plan, rooms, new LotPhase(model, plan));
            for (int product = from; product < to; product++) {
                exchange.draw(product);
            }
            return 0;
        });
    }
}
