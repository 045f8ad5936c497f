package lu.airsilk.allocation.need.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.allocation.model.rule.Ladder;
import lu.airsilk.allocation.need.rule.StoreStanding.Rank;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fair means, by rule; and that the engine is exact under each. */
class NeedRuleTest {

    private static final List<Rank> RANKS = List.of(Rank.values());

    static Stream<NeedRule> rules() {
        return Stream.of(
                NeedRule.WEBSTER,
                NeedRule.ADAMS,
                new NeedRule.DaysOfCover(14),
                new NeedRule.SalesRate(),
                new NeedRule.ByRank(4, 2, 1),
                new NeedRule.FairnessCredit(50));
    }

    /** Twelve cases for two stores that ask ten each. */
    private static List<Integer> shared(NeedRule rule, StoreStanding first, StoreStanding second) {
        Allocation allocation = Allocator.solve(AllocationProblem.builder()
                .rule(rule)
                .goods(new Goods(1, TemperatureClass.AMBIENT, 1, 5, 1, 0))
                .lot(new OfferedLot(1, 1, 12, 90, 0))
                .store(StoreRoom.unlimited(1))
                .store(StoreRoom.unlimited(2))
                .line(StoreAsk.of(1, 1, 1, 10), first)
                .line(StoreAsk.of(2, 2, 1, 10), second)
                .build());
        return List.of(allocation.given(0), allocation.given(1));
    }

    private static StoreStanding selling(int onHand, int weekly) {
        return new StoreStanding(onHand, weekly, Rank.B, 0);
    }

    @Test
    void by_days_of_cover_stock_that_is_there_already_counts() {
        assertEquals(List.of(4, 8), shared(new NeedRule.DaysOfCover(14), selling(6, 10), selling(2, 10)));
    }

    @Test
    void by_sales_rate_who_sells_twice_as_much_gets_twice_as_much() {
        assertEquals(List.of(8, 4), shared(new NeedRule.SalesRate(), selling(0, 10), selling(0, 5)));
    }

    @Test
    void by_rank_what_turns_fast_is_filled_first() {
        StoreStanding fast = new StoreStanding(0, 0, Rank.A, 0);
        StoreStanding slow = new StoreStanding(0, 0, Rank.C, 0);

        assertEquals(List.of(10, 2), shared(new NeedRule.ByRank(5, 2, 1), fast, slow));
    }

    @Test
    void credit_makes_good_what_was_missed_but_no_more_than_its_limit() {
        StoreStanding wronged = new StoreStanding(0, 0, Rank.B, 4);

        assertEquals(List.of(8, 4), shared(new NeedRule.FairnessCredit(50), wronged, StoreStanding.UNKNOWN));
        assertEquals(List.of(7, 5), shared(new NeedRule.FairnessCredit(20), wronged, StoreStanding.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void under_each_rule_a_ladder_never_steps_back(NeedRule rule) {
        Random random = new Random(1);
        for (int trial = 0; trial < 300; trial++) {
            int ask = 1 + random.nextInt(40);
            NeedRule.Shape shape = rule.of(new NeedRule.Line(
                    ask,
                    1 + random.nextInt(4),
                    random.nextInt(20),
                    random.nextInt(30),
                    RANKS.get(random.nextInt(RANKS.size())),
                    random.nextInt(20)));
            int before = 0;
            for (int rung = 0; rung < Ladder.FULL; rung += 61) {
                int units = Ladder.units((int) shape.breadth(), shape.offset(), ask, rung);
                assertTrue(units >= before && units <= ask);
                before = units;
            }
            assertEquals(ask, Ladder.units((int) shape.breadth(), shape.offset(), ask, Ladder.TOP));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void under_each_rule_tiny_problems_reach_what_trying_everything_finds(NeedRule rule) {
        for (long seed = 1; seed <= 150; seed++) {
            AllocationProblem problem = tiny(rule, seed);
            Allocation allocation = Allocator.solve(problem);
            BruteForce.Best best = BruteForce.best(problem);
            assertEquals(best.value(), allocation.value(), "value, seed " + seed);
            assertEquals(best.waste(), allocation.waste(), "waste, seed " + seed);
        }
    }

    private static AllocationProblem tiny(NeedRule rule, long seed) {
        AllocationProblem plain = TinyMarket.exact(seed);
        Random random = new Random(seed);
        AllocationProblemBuilder builder =
                AllocationProblem.builder().wasteDay(plain.wasteDay()).rule(rule);
        plain.goods().forEach(builder::goods);
        plain.stores().forEach(builder::store);
        plain.lots().forEach(builder::lot);
        IntStream.range(0, plain.lineCount())
                .forEach(row -> builder.line(
                        plain.line(row).lockedAt(StoreAsk.FREE),
                        new StoreStanding(
                                random.nextInt(6),
                                random.nextInt(12),
                                RANKS.get(random.nextInt(RANKS.size())),
                                random.nextInt(5))));
        return builder.build();
    }
}
