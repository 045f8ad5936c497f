package lu.airsilk.allocation.logic;

/**
 * The way in: shares out all products of a problem and proves how good the result is.
 *
 * <p>The steps, in their order: {@link LockConflicts} refuses locks that cannot be kept; {@link ProductPhase} shares
 * out each product exactly; {@link RoomRepair} fits it into the stores; {@link LotPhase} draws the result from the lots with least waste; {@link BoundPhase} says
 * what nobody can exceed. The result does not depend on the order of input or the number of threads.
 */
public final class Allocator {

    private final UnitModel model;
    private final Plan plan;
    private final Workers workers;

    private Allocator(UnitModel model, int threads) {
        this.model = model;
        this.plan = new Plan(model);
        this.workers = new Workers(model, threads);
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
        return new Allocator(ModelLayout.of(problem), threads).solve();
    }

    private Allocation solve() {
        LockConflicts.refuse(model);
        workers.sum((from, to) -> {
            ProductPhase phase = new ProductPhase(model, plan);
            for (int product = from; product < to; product++) {
                phase.share(product);
            }
            return 0;
        });
        new RoomRepair(model, plan).repair();
        workers.sum((from, to) -> {
            LotPhase phase = new LotPhase(model, plan);
            for (int product = from; product < to; product++) {
                phase.draw(product);
            }
            return 0;
        });
        return new Allocation(model, plan, Appraiser.appraise(model, plan, workers));
    }
}
