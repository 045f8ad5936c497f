package lu.airsilk.allocation.need.rule;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What cannot be is refused by name; what is merely nothing gets nothing, and says why. */
class BadInputTest {

    private static final int BOX = 10;

    /** Goods 1 of ten litres, stores 1 and 2 with room for ten cases each. */
    private static AllocationProblemBuilder market() {
        return AllocationProblem.builder()
                .goods(new Goods(1, TemperatureClass.CHILLED, BOX, 5, 1, 0))
                .store(new StoreRoom(1, 0, 100, 0))
                .store(new StoreRoom(2, 0, 100, 0));
    }

    private static Allocation solve(AllocationProblemBuilder builder) {
        return Allocator.solve(builder.build());
    }

    @Test
    void more_locked_than_there_is_names_the_product_and_the_cases_missing() {
        AllocationProblemBuilder locked = market().lot(new OfferedLot(1, 1, 6, 90, 0))
                .line(StoreAsk.of(1, 1, 1, 5).lockedAt(4))
                .line(StoreAsk.of(2, 2, 1, 5).lockedAt(5));

        Refusal refusal = refusalOf(() -> solve(locked));

        assertEquals("allocation.locksExceedLots", refusal.code());
        assertEquals(List.of(1L, 3L), refusal.arguments());
    }

    @Test
    void a_holdback_is_not_there_for_locks_either() {
        AllocationProblemBuilder locked = AllocationProblem.builder()
                .goods(new Goods(1, TemperatureClass.AMBIENT, 1, 5, 1, 3))
                .store(StoreRoom.unlimited(1))
                .lot(new OfferedLot(1, 1, 6, 90, 0))
                .line(StoreAsk.of(1, 1, 1, 5).lockedAt(4));

        assertEquals(List.of(1L, 1L), refusalOf(() -> solve(locked)).arguments());
    }

    @Test
    void a_lock_for_which_no_lot_lives_long_enough_is_a_conflict() {
        AllocationProblemBuilder locked = market().lot(new OfferedLot(1, 1, 6, 9, 0))
                .line(StoreAsk.of(1, 1, 1, 5).neededBy(1, 30).lockedAt(1));

        assertEquals(
                "allocation.locksExceedLots", refusalOf(() -> solve(locked)).code());
    }

    @Test
    void locks_that_contradict_the_room_of_a_store_name_it_and_all_conflicts_are_told_at_once() {
        AllocationProblemBuilder locked = market().lot(new OfferedLot(1, 1, 12, 90, 0))
                .line(StoreAsk.of(1, 1, 1, 9).lockedAt(8))
                .line(StoreAsk.of(2, 1, 1, 9).lockedAt(5));

        Refused refused = assertThrows(Refused.class, () -> solve(locked));

        assertEquals(
                List.of("allocation.locksExceedLots", "allocation.locksExceedRoom"),
                refused.refusals().stream().map(Refusal::code).toList());
        assertEquals(
                List.of(1L, TemperatureClass.CHILLED, 30L),
                refused.refusals().get(1).arguments());
    }

    @Test
    void nothing_supplied_gives_nothing_and_says_so() {
        assertNothing(ReasonCode.NO_SUPPLY, market().line(StoreAsk.of(1, 1, 1, 5)));
        assertNothing(
                ReasonCode.NO_SUPPLY,
                market().lot(new OfferedLot(1, 1, 0, 90, 0)).line(StoreAsk.of(1, 1, 1, 5)));
    }

    @Test
    void an_expired_lot_serves_nobody_and_is_no_waste() {
        assertNothing(
                ReasonCode.NO_SUPPLY,
                market().wasteDay(30).lot(new OfferedLot(1, 1, 9, 0, 0)).line(StoreAsk.of(1, 1, 1, 5)));
    }

    @Test
    void nothing_asked_gives_nothing_and_says_so() {
        assertNothing(
                ReasonCode.NOTHING_ASKED,
                market().lot(new OfferedLot(1, 1, 9, 90, 0)).line(StoreAsk.of(1, 1, 1, 0)));
        assertEquals(0, solve(market()).value());
        assertEquals(0, solve(AllocationProblem.builder()).bound());
    }

    @Test
    void a_store_without_room_gets_nothing_whatever_there_is() {
        AllocationProblemBuilder narrow = AllocationProblem.builder()
                .goods(new Goods(1, TemperatureClass.CHILLED, BOX, 5, 1, 0))
                .store(new StoreRoom(1, StoreRoom.UNLIMITED, 0, StoreRoom.UNLIMITED))
                .lot(new OfferedLot(1, 1, 9, 90, 0))
                .line(StoreAsk.of(1, 1, 1, 5));

        assertNothing(ReasonCode.CAPACITY_PRICE, narrow);
    }

    private static void assertNothing(ReasonCode why, AllocationProblemBuilder builder) {
        Allocation allocation = solve(builder);
        assertEquals(0, allocation.given(0));
        assertEquals(List.of(), allocation.shares());
        assertEquals(0, allocation.value());
        assertEquals(0, allocation.waste());
        assertEquals(why, allocation.why(0).code());
    }

    @Test
    void figures_out_of_range_are_refused_by_name() {
        assertOutOfRange("cases", () -> StoreAsk.of(7, 1, 1, -1));
        assertOutOfRange("weight", () -> StoreAsk.of(7, 1, 1, 1).weighing(0));
        assertOutOfRange("locked", () -> StoreAsk.of(7, 1, 1, 1).lockedAt(-2));
        assertOutOfRange("lotCases", () -> new OfferedLot(7, 1, Integer.MAX_VALUE, 1, 1));
        assertOutOfRange("room", () -> new StoreRoom(7, Long.MAX_VALUE, 1, 1));
        assertOutOfRange("multiple", () -> new Goods(7, TemperatureClass.FROZEN, 1, 1, 0, 0));
    }

    private static void assertOutOfRange(String what, Executable step) {
        Refusal refusal = refusalOf(step);
        assertEquals("allocation.outOfRange", refusal.code());
        assertEquals(List.of(what, 7L), refusal.arguments().subList(0, 2));
    }

    @Test
    void sums_that_leave_a_long_are_refused_before_anything_is_worked_out() {
        AllocationProblemBuilder dear = AllocationProblem.builder()
                .goods(new Goods(1, TemperatureClass.AMBIENT, 1_000_000, 1_000_000, 1_000_000, 0))
                .store(StoreRoom.unlimited(1))
                .lot(new OfferedLot(1, 1, 1_000_000_000, 90, 0));
        for (int line = 1; line <= 200; line++) {
            dear.line(StoreAsk.of(line, 1, 1, 1_000_000_000));
        }

        assertEquals("allocation.tooLarge", refusalOf(() -> solve(dear)).code());
    }

    @Test
    void a_ladder_too_wide_to_be_counted_exactly_is_refused_with_its_line() {
        AllocationProblemBuilder wide = market().lot(new OfferedLot(1, 1, 9, 90, 0))
                .line(StoreAsk.of(12, 1, 1, 900_000_000).weighing(1_000));

        Refusal refusal = refusalOf(() -> solve(wide));

        assertEquals("allocation.tooLarge", refusal.code());
        assertEquals(List.of(12L), refusal.arguments());
    }

    @Test
    void numbers_that_stand_twice_or_name_nobody_are_refused() {
        assertEquals(
                "allocation.twice",
                refusalOf(() -> market().store(StoreRoom.unlimited(2))).code());
        assertEquals(
                "allocation.twice",
                refusalOf(() -> market().line(StoreAsk.of(3, 1, 1, 1))
                                .line(StoreAsk.of(3, 2, 1, 1))
                                .build())
                        .code());
        assertEquals(
                "allocation.unknownStore",
                refusalOf(() -> market().line(StoreAsk.of(1, 9, 1, 1))).code());
        assertEquals(
                "allocation.unknownGoods",
                refusalOf(() -> market().lot(new OfferedLot(1, 9, 1, 1, 1))).code());
    }
}
