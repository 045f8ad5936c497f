package lu.airsilk.allocation.share.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.Checker;
import lu.airsilk.allocation.need.rule.ManyLots;
import lu.airsilk.allocation.need.rule.Market;
import lu.airsilk.allocation.need.rule.Referee;
import org.junit.jupiter.api.Test;

/**
 * The engine against CP-SAT, which proves its optima on the plain model of {@link Referee}.
 *
 * <p>CP-SAT is slow: a seeded share of the instances runs in every build, all of them with {@code -Pfull}: 150 without
 * room and minimum, 30 with both.
 */
class RefereeTest {

    private static final boolean FULL = Boolean.getBoolean("airsilk.full");
    private static final int EXACT = FULL ? 150 : 40;
    private static final int WITH_ROOM = FULL ? 30 : 8;
    private static final double SECONDS = 60;

    @Test
    void without_room_and_minimum_value_and_waste_equal_the_proven_optimum() {
        for (long seed = 1; seed <= EXACT; seed++) {
            assertEqualsOptimum(seed, Market.of(100, 6, 20, Market.Terms.EXACT, seed));
        }
    }

    @Test
    void so_they_do_when_a_product_has_more_lots_than_sets_of_them_can_be_counted() {
        for (long seed = 1; seed <= (FULL ? 30 : 8); seed++) {
            assertEqualsOptimum(seed, ManyLots.of(40, seed));
        }
    }

    private static void assertEqualsOptimum(long seed, AllocationProblem problem) {
        Referee.Ruling ruling = Referee.ruleEach(problem, SECONDS);
        assertTrue(ruling.proven(), () -> "CP-SAT did not finish seed " + seed);

        Allocation allocation = Allocator.solve(problem);

        assertEquals(ruling.value(), allocation.value(), "value of seed " + seed);
        assertEquals(ruling.waste(), allocation.waste(), "waste of seed " + seed);
        assertAllowed(seed, problem, allocation);
    }

    /** At most 0.1 % below on each, 0.02 % on average; never above, and never above the own bound. */
    @Test
    void with_room_and_minimum_the_value_is_within_a_thousandth_of_the_proven_optimum() {
        double sum = 0;
        int proven = 0;
        for (long seed = 1; seed <= WITH_ROOM; seed++) {
            AllocationProblem problem = Market.of(150, 10, 20, Market.Terms.ALL, seed, 0.3);
            Referee.Ruling ruling = Referee.rule(problem, SECONDS, false);
            Allocation allocation = Allocator.solve(problem);
            assertAllowed(seed, problem, allocation);
            if (ruling.proven()) {
                double below = (double) (ruling.value() - allocation.value()) / ruling.value();
                String who = "seed " + seed + ": " + 100 * below + " % below";
                assertTrue(below >= 0 && below <= 0.001, who);
                assertTrue(allocation.bound() >= ruling.value(), who);
                sum += below;
                proven++;
            }
        }
        double mean = sum / proven;
        assertTrue(proven >= WITH_ROOM * 2 / 3, "CP-SAT proved only " + proven);
        assertTrue(mean <= 0.0002, "on average " + 100 * mean + " % below");
    }

    private static void assertAllowed(long seed, AllocationProblem problem, Allocation allocation) {
        Checker.Judgement judgement = Checker.judge(problem, allocation.shares());
        assertEquals(List.of(), judgement.breaches(), () -> "seed " + seed);
        assertEquals(allocation.value(), judgement.value(), () -> "seed " + seed);
        assertEquals(allocation.waste(), judgement.waste(), () -> "seed " + seed);
        assertTrue(allocation.bound() >= allocation.value(), () -> "seed " + seed);
    }
}
