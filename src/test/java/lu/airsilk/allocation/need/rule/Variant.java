package lu.airsilk.allocation.need.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import lu.airsilk.allocation.share.rule.Allocation;

/** A problem with something changed, given to the engine in its order or in any other. */
final class Variant {

    private final AllocationProblem problem;
    private UnaryOperator<StoreAsk> lines = line -> line;
    private UnaryOperator<OfferedLot> lots = lot -> lot;

    private Variant(AllocationProblem problem) {
        this.problem = problem;
    }

    static Variant of(AllocationProblem problem) {
        return new Variant(problem);
    }

    Variant withLines(UnaryOperator<StoreAsk> change) {
        lines = change;
        return this;
    }

    Variant withLots(UnaryOperator<OfferedLot> change) {
        lots = change;
        return this;
    }

    /** The allocation's result fixed by hand, for the lines of these numbers. */
    static AllocationProblem locked(Allocation allocation, int everyHowManyth) {
        return of(allocation.problem())
                .withLines(line -> line.line() % everyHowManyth == 0
                        ? line.lockedAt(allocation.givenTo(line.line()).orElseThrow())
                        : line)
                .build();
    }

    AllocationProblem build() {
        return build(problem.goods(), problem.stores(), changedLots(), changedLines());
    }

    AllocationProblem shuffled(long seed) {
        return build(
                mixed(problem.goods(), seed),
                mixed(problem.stores(), seed),
                mixed(changedLots(), seed),
                mixed(changedLines(), seed));
    }

    private List<OfferedLot> changedLots() {
        return problem.lots().stream().map(lots).toList();
    }

    private List<StoreAsk> changedLines() {
        return IntStream.range(0, problem.lineCount())
                .mapToObj(problem::line)
                .map(lines)
                .toList();
    }

    private static <T> List<T> mixed(List<T> parts, long seed) {
        List<T> mixed = new ArrayList<>(parts);
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }

    private AllocationProblem build(
            List<Goods> goods, List<StoreRoom> stores, List<OfferedLot> offered, List<StoreAsk> asked) {
        AllocationProblemBuilder builder =
                AllocationProblem.builder().wasteDay(problem.wasteDay()).rule(problem.rule());
        goods.forEach(builder::goods);
        stores.forEach(builder::store);
        offered.forEach(builder::lot);
        asked.forEach(builder::line);
        return builder.build();
    }
}
