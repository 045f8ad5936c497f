package lu.airsilk.allocation.need.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who asks the same gets the same answer to the last byte, however and wherever it is asked. */
class SameBytesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    private static AllocationProblem problem(long seed) {
        return Market.of(3_000, 90, 40, Market.Terms.ALL, seed, 0.3);
    }

    /** Shares, figures and reasons of all lines as text. */
    private static String print(Allocation allocation) {
        return allocation.value() + " " + allocation.waste() + " " + allocation.bound() + " " + allocation.gapPercent()
                + "\n"
                + allocation.shares().stream().map(LotShare::toString).collect(Collectors.joining("\n"))
                + IntStream.range(0, allocation.problem().lineCount())
                        .mapToObj(row -> allocation.why(row).toString())
                        .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_any_order_of_input(long seed) {
        AllocationProblem problem = problem(seed);

        assertEquals(
                print(Allocator.solve(problem)),
                print(Allocator.solve(Variant.of(problem).shuffled(seed))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void on_one_thread_on_two_and_twice_in_a_row(long seed) {
        AllocationProblem problem = problem(seed);

        String once = print(Allocator.solve(problem, 1));

        assertEquals(once, print(Allocator.solve(problem, 2)));
        assertEquals(once, print(Allocator.solve(problem, 1)));
    }

    /** Numbers only say which is which and who comes first. */
    @ParameterizedTest
    @MethodSource("seeds")
    void with_other_numbers_in_the_same_order(long seed) {
        AllocationProblem problem = problem(seed);
        Allocation renumbered = Allocator.solve(Variant.of(problem)
                .withLines(line -> line.numbered(10 * line.line() + 7))
                .build());
        Allocation before = Allocator.solve(problem);

        assertEquals(
                before.shares().stream()
                        .map(share -> new LotShare(10 * share.line() + 7, share.lot(), share.cases()))
                        .toList(),
                renumbered.shares());
    }
}
