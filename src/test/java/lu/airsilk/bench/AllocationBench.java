package lu.airsilk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.EngineTrial;
import lu.airsilk.allocation.need.rule.EngineTrial.Duel;
import lu.airsilk.allocation.need.rule.EngineTrial.Events;
import lu.airsilk.allocation.need.rule.EngineTrial.Speed;
import lu.airsilk.allocation.need.rule.Market;
import lu.airsilk.allocation.need.rule.Market.Terms;

/** The goals of the allocation engine, measured on five seeds; a row tells the worst of them. Speed beside its gap. */
final class AllocationBench {

    private static final int SEEDS = 5;
    private static final int SOLVER_SECONDS = 120;
    private static final int EXACT_PROBLEMS = 20;
    private static final int TIGHT_PROBLEMS = 30;

    private final long firstSeed;

    AllocationBench(long firstSeed) {
        this.firstSeed = firstSeed;
    }

    void run() {
        exactOptimum();
        tightOptimum();
        cpSat();
        glop();
        speed();
        fairness();
    }

    private static AllocationProblem million(long seed) {
        return Market.of(1_000_000, 5_000, 1_000, Terms.ALL, seed);
    }

    private static AllocationProblem hundredThousand(long seed) {
        return Market.of(100_000, 1_500, 300, Terms.ALL, seed);
    }

    private LongStream seeds(int count) {
        return LongStream.range(firstSeed, firstSeed + count);
    }

    private void exactOptimum() {
        long equal = seeds(EXACT_PROBLEMS)
                .filter(seed -> EngineTrial.equalsOptimum(Market.of(100, 6, 20, Terms.EXACT, seed), SOLVER_SECONDS))
                .count();
        keep(
                "allocation-exact",
                "part of problems without room and minimum whose value and waste are the proven optimum",
                (double) equal / EXACT_PROBLEMS,
                "= 1",
                "%d of %d".formatted(equal, EXACT_PROBLEMS));
    }

    private void tightOptimum() {
        List<Duel> duels = seeds(TIGHT_PROBLEMS)
                .mapToObj(
                        seed -> EngineTrial.againstCpSat(Market.of(150, 10, 20, Terms.ALL, seed, 0.3), SOLVER_SECONDS))
                .filter(Duel::solved)
                .toList();
        String proven = "%d of %d proven".formatted(duels.size(), TIGHT_PROBLEMS);
        double[] below = duels.stream().mapToDouble(Duel::below).toArray();
        keep(
                "allocation-tight-worst",
                "percent below the proven optimum with room and minimum, worst",
                Arrays.stream(below).max().orElse(100),
                "≤ 0.1 (0.01)",
                proven);
        keep(
                "allocation-tight-mean",
                "percent below the proven optimum with room and minimum, mean",
                Arrays.stream(below).average().orElse(100),
                "≤ 0.02 (0.01)",
                proven);
    }

    private void cpSat() {
        List<Duel> duels = seeds(SEEDS)
                .mapToObj(seed -> EngineTrial.againstCpSat(Market.of(6_000, 150, 60, Terms.ALL, seed), SOLVER_SECONDS))
                .toList();
        keep(
                "allocation-cpsat-6000",
                "CPU over that of CP-SAT at 6,000 lines",
                worst(duels, duel -> duel.ours() / duel.solvers()),
                "≤ 0.001",
                each(duels, AllocationBench::inWords));
    }

    private void glop() {
        List<Duel> duels = seeds(SEEDS)
                .mapToObj(seed -> EngineTrial.againstGlop(hundredThousand(seed), SOLVER_SECONDS))
                .toList();
        keep(
                "allocation-glop-100000",
                "CPU over that of GLOP at 100,000 lines",
                worst(duels, duel -> duel.ours() / duel.solvers()),
                "≤ 0.01",
                each(duels, AllocationBench::inWords));
    }

    private static String inWords(Duel duel) {
        return "%.1f ms over %s%.0f ms, %.4f %% below %s"
                .formatted(
                        duel.ours(),
                        duel.solved() ? "" : "more than ",
                        duel.solvers(),
                        duel.below(),
                        duel.solved() ? "its optimum" : "what it had");
    }

    private void speed() {
        List<Speed> large = new ArrayList<>();
        List<Speed> small = new ArrayList<>();
        List<Events> events = new ArrayList<>();
        seeds(SEEDS).forEach(seed -> {
            small.add(EngineTrial.speed(hundredThousand(seed)));
            AllocationProblem problem = million(seed);
            large.add(EngineTrial.speed(problem));
            events.add(EngineTrial.events(problem));
        });
        gap("100000", small);
        gap("1000000", large);
        keep(
                "allocation-exact-phase",
                "CPU of the exact phase over a first-come pass, 1,000,000 lines",
                worst(large, each -> each.exact() / each.firstCome()),
                "≤ 0.3 (0.1)",
                each(large, each -> "%.1f ms over %.1f ms".formatted(each.exact(), each.firstCome())));
        keep(
                "allocation-whole-run",
                "CPU of a whole run over a first-come pass over the same arrays, 1,000,000 lines",
                worst(large, each -> each.whole() / each.firstCome()),
                "≤ 3 (1)",
                each(large, each -> "%.0f ms at gap %.6f %%".formatted(each.whole(), each.gapPercent())));
        keep(
                "allocation-run-and-layout",
                "the same with laying the arrays out, for us alone",
                worst(large, each -> (each.layout() + each.whole()) / each.firstCome()),
                "",
                each(large, each -> "%.0f + %.0f ms".formatted(each.layout(), each.whole())));
        double[] growth = new double[SEEDS];
        Arrays.setAll(growth, i -> whole(large.get(i)) / whole(small.get(i)));
        keep(
                "allocation-growth",
                "CPU of 1,000,000 lines over that of 100,000",
                Arrays.stream(growth).max().orElseThrow(),
                "≤ 12 (10)",
                each(small, each -> "%.0f ms".formatted(whole(each))));
        keep(
                "allocation-bytes",
                "bytes per line that a run allocates, the problem's own table left out",
                worst(large, Speed::bytes),
                "≤ 80 (40)",
                each(large, each -> "%.0f".formatted(each.bytes())));
        events(events, large);
    }

    private static double whole(Speed speed) {
        return speed.layout() + speed.whole();
    }

    private static void gap(String lines, List<Speed> speeds) {
        keep(
                "allocation-gap-" + lines,
                "percent below the own bound",
                worst(speeds, Speed::gapPercent),
                "≤ 0.005 (0.0005)",
                each(speeds, each -> "%.6f".formatted(each.gapPercent())));
    }

    private static void events(List<Events> events, List<Speed> speeds) {
        double[] cost = new double[SEEDS];
        Arrays.setAll(cost, i -> events.get(i).cpu() / whole(speeds.get(i)));
        keep(
                "allocation-event-cpu",
                "CPU of one event over a full run, 1,000,000 lines",
                Arrays.stream(cost).max().orElseThrow(),
                "≤ 0.005 (0.001)",
                each(events, each -> "%.2f ms".formatted(each.cpu())));
        keep(
                "allocation-event-lines",
                "lines that an event changes over those of a full run",
                worst(events, each -> (double) each.changed() / each.changedByFullRuns()),
                "≤ 0.333",
                each(
                        events,
                        each -> "%d over %d at %.5f %% less value"
                                .formatted(each.changed(), each.changedByFullRuns(), each.lost())));
        keep(
                "allocation-event-others",
                "the same, lines of other products than the event's alone",
                worst(events, each -> (double) each.others() / each.othersByFullRuns()),
                "≤ 0.333",
                each(events, each -> "%d over %d".formatted(each.others(), each.othersByFullRuns())));
        keep(
                "allocation-event-own",
                "the same, lines of the event's own product alone",
                worst(events, each -> (double) each.own() / each.ownByFullRuns()),
                "",
                each(events, each -> "%d over %d".formatted(each.own(), each.ownByFullRuns())));
    }

    private void fairness() {
        List<EngineTrial.Comparison> comparisons = seeds(SEEDS)
                .mapToObj(seed -> EngineTrial.fairness(1_000_000, 5_000, 1_000, seed))
                .toList();
        keep(
                "allocation-fairness",
                "of ten figures (fill, least store, starved, Gini, expiring; first come, pro rata) the number that is worse",
                worst(comparisons, EngineTrial.Comparison::worse),
                "= 0",
                comparisons.getFirst().figures());
        keep(
                "allocation-starved",
                "part of the lines of short products at zero, one unit mandatory",
                worst(comparisons, EngineTrial.Comparison::starvedWithMandatory),
                "≤ 0.01 (0.0002)",
                each(comparisons, each -> "%.3f %%".formatted(100 * each.starvedWithMandatory())));
    }

    private static <T> double worst(List<T> measured, ToDoubleFunction<T> ratio) {
        return measured.stream().mapToDouble(ratio).max().orElseThrow();
    }

    private static <T> String each(List<T> measured, Function<T, String> words) {
        return measured.stream().map(words).collect(Collectors.joining(" | "));
    }

    private static void keep(String name, String what, double value, String wanted, String figures) {
        new RatioFixture(name, what, value, wanted, figures).keep();
    }
}
