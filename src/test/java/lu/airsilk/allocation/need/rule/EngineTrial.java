package lu.airsilk.allocation.need.rule;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.allocation.model.rule.ModelLayout;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import lu.airsilk.allocation.share.rule.Plan;
import lu.airsilk.allocation.share.rule.PriceScale;
import lu.airsilk.allocation.share.rule.ProductPhase;
import lu.airsilk.allocation.share.rule.Replanning;
import lu.airsilk.allocation.share.rule.RoomCost;

/** Measures the engine on generated problems: CPU of all Java threads, on one thread and after warming up. */
public final class EngineTrial {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 7;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREADS =
            (ThreadMXBean) ManagementFactory.getPlatformMXBean(java.lang.management.ThreadMXBean.class);

    private EngineTrial() {}

    /**
     * CPU in milliseconds, each the median of some rounds.
     *
     * @param layout of the problem as arrays, from the table of lines
     * @param exact the first phase, on these arrays
     * @param whole the run on these arrays, from the first phase to the lots
     * @param firstCome the plain pass over the same arrays
     * @param gapPercent of the run that was measured
     * @param bytes that a run allocates, layout and everything that it drops again included, per line
     */
    public record Speed(double layout, double exact, double whole, double firstCome, double gapPercent, double bytes) {}

    public static Speed speed(AllocationProblem problem) {
        UnitModel model = ModelLayout.of(problem);
        double layout = median(() -> ModelLayout.of(problem));
        double exact = median(() -> shareProducts(model));
        double firstCome = median(() -> FirstCome.serve(model));
        double whole = median(() -> Allocator.solve(model, 1));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Allocation allocation = Allocator.solve(problem, 1);
        double bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        return new Speed(
                layout, exact, whole, firstCome, allocation.gapPercent().doubleValue(), bytes / problem.lineCount());
    }

    private static Plan shareProducts(UnitModel model) {
        Plan plan = Plan.empty(model);
        ProductPhase phase = new ProductPhase(model, plan, RoomCost.free(model, new PriceScale(model)));
        for (int product = 0; product < model.products(); product++) {
            phase.share(product);
        }
        return plan;
    }

    /** The median CPU of a work, in milliseconds. */
    static double median(Supplier<?> work) {
        IntStream.range(0, WARM_UP).forEach(round -> cpu(work));
        double[] rounds = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> cpu(work))
                .sorted()
                .toArray();
        return rounds[ROUNDS / 2];
    }

    private static double cpu(Supplier<?> work) {
        long start = CpuClock.nanos();
        Object result = work.get();
        long nanos = CpuClock.nanos() - start;
        if (result == null) {
            throw new IllegalStateException("nothing was worked out");
        }
        return nanos / NANOS_PER_MILLI;
    }

    /** Figures of equal weights: five figures against two ways of the trade. */
    public record Comparison(int worse, double starvedWithMandatory, String figures) {}

    /** The engine against first come and pro rata, all stores weighing the same. */
    public static Comparison fairness(int lines, int products, int stores, long seed) {
        AllocationProblem problem = Market.of(lines, products, stores, Market.Terms.ALL.equalWeights(0), seed);
        Allocation allocation = Allocator.solve(problem);
        Fairness ours = Fairness.of(allocation);
        Fairness firstCome = Fairness.of(allocation.model(), FirstCome.serve(allocation.model()));
        Fairness proRata = Fairness.of(allocation.model(), ProRata.serve(allocation.model()));
        Fairness mandatory = Fairness.of(
                Allocator.solve(Market.of(lines, products, stores, Market.Terms.ALL.equalWeights(1), seed)));
        return new Comparison(
                ours.worseThan(firstCome) + ours.worseThan(proRata),
                mandatory.starved(),
                "ours: " + ours.inWords() + "; first come: " + firstCome.inWords() + "; pro rata: " + proRata.inWords()
                        + "; ours with one mandatory: " + mandatory.inWords());
    }

    /**
     * Ten rejected lots, each answered from the same run.
     *
     * @param cpu median milliseconds of an answer
     * @param changed lines that the answers change, all together
     * @param others those of them that are of another product than the lot
     * @param changedByFullRuns lines that full runs would change
     * @param othersByFullRuns those of them that are of another product than the lot
     * @param lost the value that the answers are below full runs, in percent, on average
     */
    public record Events(
            double cpu, int changed, int others, int changedByFullRuns, int othersByFullRuns, double lost) {

        public int own() {
            return changed - others;
        }

        public int ownByFullRuns() {
            return changedByFullRuns - othersByFullRuns;
        }
    }

    private static final int EVENTS = 10;
    private static final double GOLDEN = 0.618033988749895;

    public static Events events(AllocationProblem problem) {
        Allocation before = Allocator.solve(problem);
        List<OfferedLot> lots = rejectable(problem);
        warmUp(before, lots);
        double[] cpu = new double[EVENTS];
        int[] ours = new int[2];
        int[] fullRuns = new int[2];
        double lost = 0;
        for (int event = 0; event < EVENTS; event++) {
            Replanning replanning = Replanning.after(before);
            long start = CpuClock.nanos();
            replanning.apply(rejection(lots.get(event)));
            cpu[event] = (CpuClock.nanos() - start) / NANOS_PER_MILLI;
            Allocation after = replanning.result();
            Allocation again = Allocator.solve(after.problem());
            count(before, after, lots.get(event).product(), ours);
            count(before, again, lots.get(event).product(), fullRuns);
            lost += 100.0 * (again.value() - after.value()) / again.value() / EVENTS;
        }
        Arrays.sort(cpu);
        return new Events(cpu[EVENTS / 2], ours[0], ours[1], fullRuns[0], fullRuns[1], lost);
    }

    private static void warmUp(Allocation before, List<OfferedLot> lots) {
        Replanning replanning = Replanning.after(before);
        lots.stream().skip(EVENTS).map(EngineTrial::rejection).forEach(replanning::apply);
    }

    private static RunEvent rejection(OfferedLot lot) {
        return new RunEvent.LotRejected(lot.lot(), 0);
    }

    /**
     * Lots all over the problem, of products that every store asks for as of those that few do: each next one lies a
     * golden section further on. Those that a lock may need are spared, their loss would be a conflict.
     */
    private static List<OfferedLot> rejectable(AllocationProblem problem) {
        Set<Long> locked = IntStream.range(0, problem.lineCount())
                .mapToObj(problem::line)
                .filter(line -> line.lock().isPresent())
                .map(StoreAsk::product)
                .collect(Collectors.toSet());
        List<OfferedLot> lots = problem.lots();
        return IntStream.range(0, 21 * EVENTS)
                .mapToObj(event -> lots.get((int) (GOLDEN * (event + 1) % 1 * lots.size())))
                .filter(lot -> !locked.contains(lot.product()))
                .toList();
    }

    /** Adds the lines that differ, and those of them that are of another product. */
    private static void count(Allocation before, Allocation after, long product, int[] changed) {
        for (int row = 0; row < before.problem().lineCount(); row++) {
            if (before.given(row) != after.given(row)) {
                changed[0]++;
                changed[1] += before.problem().line(row).product() == product ? 0 : 1;
            }
        }
    }

    /**
     * The engine beside a solver on the same problem.
     *
     * @param solved whether the solver came to an end; else its CPU is only what it had used until it was stopped
     * @param below how far the engine's value is below the solver's, in percent
     * @param ours milliseconds of CPU, from the problem to the answer
     * @param solvers milliseconds of CPU, building its model left out
     */
    public record Duel(boolean solved, double below, double ours, double solvers) {}

    /** Against CP-SAT with the plain model. */
    public static Duel againstCpSat(AllocationProblem problem, int seconds) {
        Allocation allocation = Allocator.solve(problem, 1);
        Referee.Ruling ruling = Referee.rule(problem, seconds, false);
        return new Duel(
                ruling.proven(),
                100.0 * (ruling.value() - allocation.value()) / ruling.value(),
                median(() -> Allocator.solve(problem, 1)),
                ruling.cpuNanos() / NANOS_PER_MILLI);
    }

    /** Against GLOP with the plain linear programme, whose value nobody can reach. */
    public static Duel againstGlop(AllocationProblem problem, int seconds) {
        Allocation allocation = Allocator.solve(problem, 1);
        LinearReferee.Ruling ruling = LinearReferee.rule(problem, seconds);
        return new Duel(
                ruling.solved(),
                100.0 * (ruling.value() - allocation.value()) / Math.max(1, ruling.value()),
                median(() -> Allocator.solve(problem, 1)),
                ruling.cpuNanos() / NANOS_PER_MILLI);
    }

    /** Whether value and waste are those that CP-SAT proves, where no room is short and nothing has a minimum. */
    public static boolean equalsOptimum(AllocationProblem problem, int seconds) {
        Referee.Ruling ruling = Referee.ruleEach(problem, seconds);
        Allocation allocation = Allocator.solve(problem);
        return ruling.proven() && ruling.value() == allocation.value() && ruling.waste() == allocation.waste();
    }
}
