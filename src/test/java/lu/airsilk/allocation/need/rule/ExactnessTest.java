package lu.airsilk.allocation.need.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without room and minimum nothing is better, whoever looks; and the answer is the same, however it is asked. */
class ExactnessTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @Test
    void tiny_problems_reach_what_trying_everything_finds() {
        int solved = 0;
        for (long seed = 1; seed <= 1_000; seed++) {
            Optional<Allocation> allocation = solvable(TinyMarket.exact(seed));
            if (allocation.isPresent()) {
                assertBest(seed, allocation.get());
                solved++;
            }
        }
        assertTrue(solved > 800, "only " + solved + " had locks that their lots can carry");
    }

    /** Empty for a problem whose locks ask for more than there is, which is refused by name. */
    private static Optional<Allocation> solvable(AllocationProblem problem) {
        try {
            return Optional.of(Allocator.solve(problem));
        } catch (Refused contradictory) {
            assertTrue(contradictory.refusals().getFirst().code().startsWith("allocation.locks"));
            return Optional.empty();
        }
    }

    private static void assertBest(long seed, Allocation allocation) {
        BruteForce.Best best = BruteForce.best(allocation.problem());
        assertEquals(best.value(), allocation.value(), () -> "value, seed " + seed);
        assertEquals(best.waste(), allocation.waste(), () -> "waste, seed " + seed);
        assertEquals(best.value(), allocation.bound(), () -> "bound, seed " + seed);
        assertAllowed(seed, allocation);
    }

    @Test
    void tiny_problems_with_room_and_minimum_stay_between_what_is_allowed_and_the_bound() {
        long missed = 0;
        long optimum = 0;
        for (long seed = 1; seed <= 1_000; seed++) {
            Optional<Allocation> allocation = solvable(TinyMarket.full(seed));
            if (allocation.isPresent()) {
                long best = BruteForce.best(allocation.get().problem()).value();
                assertAllowed(seed, allocation.get());
                assertTrue(allocation.get().bound() >= best, "bound, seed " + seed);
                missed += best - allocation.get().value();
                optimum += best;
            }
        }
        assertTrue(missed * 5_000 <= optimum, missed + " of " + optimum + " missed: more than 0.02 %");
    }

    @Test
    void small_problems_with_all_rules_keep_them_all() {
        for (long seed = 1; seed <= 300; seed++) {
            assertAllowed(seed, Allocator.solve(Market.of(60, 5, 10, Market.Terms.ALL, seed, 0.5)));
        }
    }

    private static void assertAllowed(long seed, Allocation allocation) {
        Checker.Judgement judgement = Checker.judge(allocation.problem(), allocation.shares());
        assertEquals(List.of(), judgement.breaches(), () -> "seed " + seed);
        assertEquals(allocation.value(), judgement.value(), () -> "value, seed " + seed);
        assertEquals(allocation.waste(), judgement.waste(), () -> "waste, seed " + seed);
        assertTrue(allocation.value() <= allocation.bound(), () -> "bound, seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_thread_and_two_give_the_same_shares_and_so_does_a_second_run(long seed) {
        AllocationProblem problem = Market.of(2_000, 80, 40, Market.Terms.ALL, seed);

        List<LotShare> alone = Allocator.solve(problem, 1).shares();

        assertEquals(alone, Allocator.solve(problem, 2).shares());
        assertEquals(alone, Allocator.solve(problem, 1).shares());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_big_problem_keeps_all_rules_and_its_bound_is_close(long seed) {
        AllocationProblem problem = Market.of(5_000, 150, 60, Market.Terms.ALL, seed);

        Allocation allocation = Allocator.solve(problem);

        Checker.Judgement judgement = Checker.judge(problem, allocation.shares());
        assertEquals(List.of(), judgement.breaches());
        assertEquals(allocation.value(), judgement.value());
        assertTrue(allocation.bound() >= allocation.value());
        assertTrue(
                allocation.gapPercent().compareTo(new BigDecimal("0.3")) < 0,
                () -> "gap " + allocation.gapPercent() + " %");
    }
}
