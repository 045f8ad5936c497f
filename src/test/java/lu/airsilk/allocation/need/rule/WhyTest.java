package lu.airsilk.allocation.need.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import lu.airsilk.allocation.share.rule.Explanation;
import lu.airsilk.shared.Reason;
import org.junit.jupiter.api.Test;

/** The reason of a line in figures that a store manager can check. */
class WhyTest {

    private static AllocationProblemBuilder oil(long litres) {
        return AllocationProblem.builder()
                .goods(new Goods(1, TemperatureClass.AMBIENT, 10, 5, 1, 0))
                .store(new StoreRoom(1, litres, 0, 0))
                .store(StoreRoom.unlimited(2));
    }

    /** 42 cases for 70 asked, all stores at 60 %: each waits for the next case at a place of its own. */
    @Test
    void asked_5_got_3_because_42_cases_were_there_for_70() {
        AllocationProblemBuilder builder = oil(StoreRoom.UNLIMITED).lot(new OfferedLot(1, 1, 42, 90, 0));
        for (int line = 1; line <= 14; line++) {
            builder.line(StoreAsk.of(line, 1 + line % 2, 1, 5));
        }

        Allocation allocation = Allocator.solve(builder.build());

        List<Explanation> queue = IntStream.range(0, 14)
                .mapToObj(allocation::why)
                .sorted(Comparator.comparingLong(Explanation::before))
                .toList();
        for (int place = 0; place < 14; place++) {
            assertEquals(
                    new Explanation(ReasonCode.FAIR_SHARE, 5, 3, 42, 70, 0, 60, 60, 40, place, 0, List.of(1L)),
                    queue.get(place));
        }
        Reason sentence = queue.getLast().sentence();
        assertEquals("allocation.fairShare", sentence.code());
        assertEquals(List.of("5", "3", "42", "70", "60", "60", "40", "13", "0"), sentence.arguments());
    }

    @Test
    void who_needs_long_life_hears_of_the_lots_that_have_it() {
        Explanation why = Allocator.solve(oil(StoreRoom.UNLIMITED)
                        .lot(new OfferedLot(1, 1, 30, 10, 0))
                        .lot(new OfferedLot(2, 1, 4, 90, 0))
                        .line(StoreAsk.of(1, 1, 1, 8).neededBy(1, 60))
                        .line(StoreAsk.of(2, 2, 1, 8))
                        .build())
                .why(0);

        assertEquals(ReasonCode.LOT_RULE, why.code());
        assertEquals(List.of(2L), why.lots());
        assertEquals(4, why.offered());
        assertEquals(8, why.wanted());
    }

    @Test
    void who_has_no_room_hears_what_it_costs() {
        Explanation why = Allocator.solve(oil(30).goods(new Goods(2, TemperatureClass.AMBIENT, 10, 50, 1, 0))
                        .lot(new OfferedLot(1, 1, 30, 90, 0))
                        .lot(new OfferedLot(2, 2, 30, 90, 0))
                        .line(StoreAsk.of(1, 1, 1, 8))
                        .line(StoreAsk.of(2, 1, 2, 8))
                        .build())
                .why(0);

        assertEquals(ReasonCode.CAPACITY_PRICE, why.code());
        assertEquals(0, why.given());
        assertTrue(why.roomPrice() > 0);
    }

    /** Of 10 cases the first has room for 3: its other 5 are before nobody, however low it stands. */
    @Test
    void nobody_waits_behind_a_store_that_has_no_room_and_the_last_case_was_its_own() {
        Explanation why = Allocator.solve(oil(30).lot(new OfferedLot(1, 1, 10, 90, 0))
                        .line(StoreAsk.of(1, 1, 1, 8))
                        .line(StoreAsk.of(2, 2, 1, 10))
                        .build())
                .why(1);

        assertEquals(new Explanation(ReasonCode.FAIR_SHARE, 10, 7, 10, 18, 0, 70, 56, -1, 0, 0, List.of(1L)), why);
    }

    @Test
    void who_takes_all_or_nothing_hears_of_the_minimum() {
        Explanation why = Allocator.solve(oil(StoreRoom.UNLIMITED)
                        .lot(new OfferedLot(1, 1, 4, 90, 0))
                        .line(StoreAsk.of(1, 1, 1, 8).withMinimum(9))
                        .line(StoreAsk.of(2, 2, 1, 8))
                        .build())
                .why(0);

        assertEquals(ReasonCode.MINIMUM, why.code());
    }

    /** 10 cases for 24 asked by all, of which a person has fixed 2 for the first. */
    @Test
    void what_a_person_has_fixed_counts_among_what_was_there_and_what_was_asked() {
        Explanation why = Allocator.solve(oil(StoreRoom.UNLIMITED)
                        .lot(new OfferedLot(1, 1, 10, 90, 0))
                        .line(StoreAsk.of(1, 1, 1, 8).lockedAt(2))
                        .line(StoreAsk.of(2, 2, 1, 8))
                        .line(StoreAsk.of(3, 2, 1, 8))
                        .build())
                .why(1);

        assertEquals(new Explanation(ReasonCode.FAIR_SHARE, 8, 4, 10, 24, 2, 50, 42, 38, 0, 0, List.of(1L)), why);
    }

    @Test
    void a_fixed_line_and_a_full_one_say_so() {
        Allocation allocation = Allocator.solve(oil(StoreRoom.UNLIMITED)
                .lot(new OfferedLot(1, 1, 10, 90, 0))
                .line(StoreAsk.of(1, 1, 1, 8).lockedAt(2))
                .line(StoreAsk.of(2, 2, 1, 8))
                .build());

        assertEquals(ReasonCode.LOCKED, allocation.why(0).code());
        assertEquals(ReasonCode.FULL, allocation.why(1).code());
    }
}
