package lu.airsilk.allocation.share.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.AllocationProblemBuilder;
import lu.airsilk.allocation.need.rule.Checker;
import lu.airsilk.allocation.need.rule.Goods;
import lu.airsilk.allocation.need.rule.LineChange;
import lu.airsilk.allocation.need.rule.Market;
import lu.airsilk.allocation.need.rule.OfferedLot;
import lu.airsilk.allocation.need.rule.RunEvent;
import lu.airsilk.allocation.need.rule.StoreAsk;
import lu.airsilk.allocation.need.rule.StoreRoom;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;

/** What happens after a run touches its product and the rooms it overfills, and nothing else. */
class ReplanningTest {

    @Test
    void a_rejected_lot_is_shared_again_among_those_who_lived_on_it() {
        AllocationProblem problem = twoStores().build();
        Replanning replanning = Replanning.after(Allocator.solve(problem));

        List<LineChange> changes = replanning.apply(new RunEvent.LotRejected(1, 4));

        assertEquals(List.of(new LineChange(1, 6, 2), new LineChange(2, 6, 2)), changes);
        assertEquals(4, replanning.result().problem().lots().getFirst().cases());
    }

    @Test
    void a_late_flight_leaves_out_the_store_that_cannot_wait() {
        AllocationProblem problem = twoStores().build();
        Replanning replanning = Replanning.after(Allocator.solve(problem));

        List<LineChange> changes = replanning.apply(new RunEvent.LotLate(1, 2));

        assertEquals(List.of(new LineChange(1, 6, 0), new LineChange(2, 6, 9)), changes);
    }

    @Test
    void a_lock_is_kept_and_the_others_share_the_rest() {
        Replanning replanning = Replanning.after(Allocator.solve(twoStores().build()));

        assertEquals(
                List.of(new LineChange(1, 6, 2), new LineChange(2, 6, 9)),
                replanning.apply(new RunEvent.LineLocked(1, 2)));
        assertEquals(
                List.of(new LineChange(1, 2, 6), new LineChange(2, 9, 6)),
                replanning.apply(new RunEvent.LineLocked(1, StoreAsk.FREE)));
    }

    @Test
    void a_lock_that_the_lots_cannot_carry_is_refused_and_changes_nothing() {
        Allocation allocation = Allocator.solve(twoStores().build());
        Replanning replanning = Replanning.after(allocation);

        Refused refused = assertThrows(Refused.class, () -> replanning.apply(new RunEvent.LineLocked(1, 13)));

        assertEquals("allocation.locksExceedLots", refused.refusals().getFirst().code());
        assertEquals(allocation.shares(), replanning.result().shares());
        assertEquals(allocation.bound(), replanning.result().bound());
    }

    @Test
    void an_event_that_names_what_is_not_there_is_refused() {
        Replanning replanning = Replanning.after(Allocator.solve(twoStores().build()));

        assertEquals("allocation.unknownLot", codeOf(replanning, new RunEvent.LotRejected(7, 0)));
        assertEquals("allocation.unknownLine", codeOf(replanning, new RunEvent.AskChanged(7, 3)));
        assertEquals("allocation.outOfRange", codeOf(replanning, new RunEvent.AskChanged(1, -3)));
    }

    private static String codeOf(Replanning replanning, RunEvent event) {
        return assertThrows(Refused.class, () -> replanning.apply(event))
                .refusals()
                .getFirst()
                .code();
    }

    @Test
    void after_any_events_all_rules_are_kept_and_value_bound_and_changes_are_told_right() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            Allocation before = Allocator.solve(Market.of(400, 15, 25, Market.Terms.ALL, seed, 0.4));
            Replanning replanning = Replanning.after(before);
            for (int step = 0; step < 12; step++) {
                Allocation earlier = replanning.result();
                List<LineChange> changes = applyAny(replanning, earlier.problem(), random);
                Allocation later = replanning.result();
                assertAllowed(later, seed);
                assertEquals(differences(earlier, later), changes);
            }
        }
    }

    /** A random event; one that is refused changes nothing. */
    private static List<LineChange> applyAny(Replanning replanning, AllocationProblem problem, Random random) {
        return apply(replanning, random.nextInt(5) < 2 ? ofLot(problem, random) : ofLine(problem, random));
    }

    private static RunEvent ofLot(AllocationProblem problem, Random random) {
        OfferedLot lot = problem.lots().get(random.nextInt(problem.lots().size()));
        return random.nextBoolean()
                ? new RunEvent.LotLate(lot.lot(), lot.arrivalDay() + 1 + random.nextInt(3))
                : new RunEvent.LotRejected(lot.lot(), random.nextInt(lot.cases() + 1));
    }

    private static RunEvent ofLine(AllocationProblem problem, Random random) {
        StoreAsk line = problem.line(random.nextInt(problem.lineCount()));
        return switch (random.nextInt(3)) {
            case 0 -> new RunEvent.LineLocked(line.line(), random.nextInt(line.cases() + 2));
            case 1 -> new RunEvent.LineLocked(line.line(), StoreAsk.FREE);
            default -> new RunEvent.AskChanged(line.line(), random.nextInt(2 * line.cases() + 2));
        };
    }

    private static List<LineChange> apply(Replanning replanning, RunEvent event) {
        try {
            return replanning.apply(event);
        } catch (Refused conflict) {
            assertEquals(Refused.Kind.CONFLICT, conflict.kind());
            return List.of();
        }
    }

    private static void assertAllowed(Allocation allocation, long seed) {
        Checker.Judgement judgement = Checker.judge(allocation.problem(), allocation.shares());
        assertEquals(List.of(), judgement.breaches(), () -> "seed " + seed);
        assertEquals(allocation.value(), judgement.value(), () -> "seed " + seed);
        assertEquals(allocation.waste(), judgement.waste(), () -> "seed " + seed);
        assertTrue(allocation.value() <= allocation.bound(), () -> "seed " + seed);
    }

    private static List<LineChange> differences(Allocation before, Allocation after) {
        List<LineChange> differences = new ArrayList<>();
        for (int row = 0; row < before.problem().lineCount(); row++) {
            if (before.given(row) != after.given(row)) {
                differences.add(new LineChange(before.problem().line(row).line(), before.given(row), after.given(row)));
            }
        }
        return differences;
    }

    /** Without room only the product counts, so the answer is that of a full run; of lost goods see CalmingTest. */
    @Test
    void without_room_and_minimum_what_befalls_a_line_is_answered_as_a_full_run_would() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            Replanning replanning = Replanning.after(Allocator.solve(Market.of(400, 15, 25, Market.Terms.EXACT, seed)));
            for (int step = 0; step < 10; step++) {
                apply(replanning, ofLine(replanning.result().problem(), random));
            }
            Allocation replanned = replanning.result();

            Allocation again = Allocator.solve(replanned.problem());

            assertEquals(again.shares(), replanned.shares());
            assertEquals(again.value(), replanned.value());
            assertEquals(again.waste(), replanned.waste());
            assertEquals(again.bound(), replanned.bound());
        }
    }

    /** The bench says how much fewer in large problems, where a full run moves far more than the product. */
    @Test
    void rejected_lots_change_fewer_lines_than_full_runs_would_and_cost_little_value() {
        long changed = 0;
        long changedByFullRuns = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Allocation before = Allocator.solve(Market.of(10_000, 200, 60, Market.Terms.ALL, seed));
            for (int event = 0; event < 4; event++) {
                Replanning replanning = Replanning.after(before);
                OfferedLot lot = before.problem().lots().get(17 + 40 * event);
                changed +=
                        replanning.apply(new RunEvent.LotRejected(lot.lot(), 0)).size();
                Allocation after = replanning.result();
                Allocation again = Allocator.solve(after.problem());
                changedByFullRuns += differences(before, again).size();
                assertTrue(
                        again.value() - after.value() <= again.value() / 5_000,
                        () -> "0.02 % of value: " + (again.value() - after.value()) + " of " + again.value());
            }
        }
        assertTrue(changed <= changedByFullRuns, changed + " lines of " + changedByFullRuns);
    }

    @Test
    void the_same_events_have_the_same_answers() {
        AllocationProblem problem = Market.of(2_000, 80, 40, Market.Terms.ALL, 5);
        RunEvent event = new RunEvent.LotRejected(problem.lots().get(11).lot(), 1);

        Replanning alone = Replanning.after(Allocator.solve(problem, 1));
        Replanning together = Replanning.after(Allocator.solve(problem, 2));

        assertEquals(alone.apply(event), together.apply(event));
        assertEquals(alone.result().shares(), together.result().shares());
    }

    /** Twelve cases for two that ask ten each; the first cannot wait, the second can until day 3. */
    private static AllocationProblemBuilder twoStores() {
        return AllocationProblem.builder()
                .goods(new Goods(1, TemperatureClass.AMBIENT, 10, 5, 1, 0))
                .lot(new OfferedLot(1, 1, 12, 90, 0))
                .store(StoreRoom.unlimited(1))
                .store(StoreRoom.unlimited(2))
                .line(StoreAsk.of(1, 1, 1, 9).neededBy(1, 10))
                .line(StoreAsk.of(2, 2, 1, 9).neededBy(3, 10));
    }
}
