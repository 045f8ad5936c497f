package lu.airsilk.allocation.need.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is true of every fair sharing. With rooms or minimums more is not always better for everybody: more of one
 * product may push another out of a full store, and a block may jump in; so that is said only without them.
 */
class PropertiesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    private static AllocationProblem exact(long seed) {
        return Market.of(120, 5, 25, Market.Terms.EXACT, seed);
    }

    private static AllocationProblem full(long seed) {
        return Market.of(400, 15, 25, Market.Terms.ALL, seed, 0.4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_of_a_lot_takes_nothing_from_anybody(long seed) {
        AllocationProblem problem = exact(seed);
        Allocation before = Allocator.solve(problem);
        for (OfferedLot grown : problem.lots()) {
            Allocation after = Allocator.solve(Variant.of(problem)
                    .withLots(lot -> lot.equals(grown) ? lot.holding(lot.cases() + 2) : lot)
                    .build());
            assertTrue(after.value() >= before.value());
            for (int row = 0; row < problem.lineCount(); row++) {
                assertTrue(after.given(row) >= before.given(row), "lot " + grown.lot() + ", row " + row);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_asks_more_brings_nothing_to_the_others(long seed) {
        AllocationProblem problem = exact(seed);
        Allocation before = Allocator.solve(problem);
        for (int changed = 0; changed < problem.lineCount(); changed += 7) {
            long greedy = problem.line(changed).line();
            Allocation after = Allocator.solve(Variant.of(problem)
                    .withLines(line -> line.line() == greedy ? line.asking(line.cases() + 4) : line)
                    .build());
            for (int row = 0; row < problem.lineCount(); row++) {
                assertTrue(row == changed || after.given(row) <= before.given(row), "line " + greedy + ", row " + row);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_heavier_weight_never_lowers_its_own_line(long seed) {
        AllocationProblem problem = exact(seed);
        Allocation before = Allocator.solve(problem);
        for (int changed = 0; changed < problem.lineCount(); changed += 7) {
            long heavy = problem.line(changed).line();
            Allocation after = Allocator.solve(Variant.of(problem)
                    .withLines(line -> line.line() == heavy ? line.weighing(2 * line.weight()) : line)
                    .build());
            assertTrue(after.given(changed) >= before.given(changed), "line " + heavy);
        }
    }

    /** Whoever misses a unit would stand no lower with it than any other stands with its last, as near as units allow. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_has_reason_to_envy(long seed) {
        UnitModel model = Allocator.solve(exact(seed)).model();
        int[] given = Allocator.solve(model, 1).plan().given;
        for (int product = 0; product < model.products(); product++) {
            for (int envious = model.lineStart[product]; envious < model.lineStart[product + 1]; envious++) {
                for (int other = model.lineStart[product]; other < model.lineStart[product + 1]; other++) {
                    if (mayEnvy(model, given, envious, other)) {
                        assertTrue(
                                model.plainRung(other, given[other]) <= model.plainRung(envious, given[envious] + 1),
                                "line " + envious + " envies " + other);
                    }
                }
            }
        }
    }

    private static boolean mayEnvy(UnitModel model, int[] given, int line, int other) {
        return model.races(line)
                && model.races(other)
                && model.group(line) == model.group(other)
                && given[line] < model.ask[line]
                && given[other] > 0;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fixing_all_or_part_of_a_result_by_hand_changes_nothing(long seed) {
        Allocation before = Allocator.solve(exact(seed));
        for (int everyHowManyth = 1; everyHowManyth <= 3; everyHowManyth++) {
            assertSameGiven(before, Allocator.solve(Variant.locked(before, everyHowManyth)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_rooms_and_minimums_a_wholly_fixed_result_stays(long seed) {
        Allocation before = Allocator.solve(full(seed));
        assertSameGiven(before, Allocator.solve(Variant.locked(before, 1)));
    }

    private static void assertSameGiven(Allocation before, Allocation after) {
        for (int row = 0; row < before.problem().lineCount(); row++) {
            assertEquals(before.given(row), after.given(row), "row " + row);
        }
    }

    /** The lines' shares taken as they are, every other choice of lots wastes as much or more. */
    @ParameterizedTest
    @MethodSource("seeds")
    void no_other_choice_of_lots_wastes_less(long seed) {
        for (long tiny = 40 * seed; tiny < 40 * seed + 40; tiny++) {
            AllocationProblem problem = Variant.of(TinyMarket.full(tiny))
                    .withLines(line -> line.lockedAt(StoreAsk.FREE))
                    .build();
            Allocation allocation = Allocator.solve(problem);
            BruteForce.Best best = BruteForce.best(Variant.locked(allocation, 1));
            assertTrue(allocation.waste() <= best.waste(), "seed " + tiny);
        }
    }

    /** Any prices of room give a bound; the engine's own is no worse, since blocks are whole in it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_bound_is_found_again_from_the_prices_alone(long seed) {
        Allocation full = Allocator.solve(full(seed));
        long again = BoundChecker.bound(full.problem(), full::roomPrice);
        assertTrue(full.value() <= full.bound() && full.bound() <= again, full.bound() + " over " + again);

        Allocation exact = Allocator.solve(exact(seed));
        assertEquals(exact.value(), BoundChecker.bound(exact.problem(), exact::roomPrice));
        assertEquals(exact.value(), exact.bound());
    }
}
