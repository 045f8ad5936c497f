package lu.airsilk.allocation.share;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.allocation.need.FairnessRule;
import lu.airsilk.allocation.need.SharingTerms;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.SupplyKind;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PackedSku OIL = new PackedSku(Sku.of("OIL-1"), PackSize.of(12));
    private static final SharingTerms EQUAL_FILL = new SharingTerms(FairnessRule.EQUAL_FILL, 0, 7, TODAY);
    private static final SharingTerms FIRST_CASE = new SharingTerms(FairnessRule.EQUAL_FILL, 1, 7, TODAY);

    @Test
    void six_cases_for_two_stores_that_ask_five_each_are_three_and_three() {
        RunInput input = input(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        RunAnswer answer = Engine.share(input);

        assertEquals(List.of(3L, 3L), cases(answer));
        assertEquals("allocation.fairShare", answer.given().getFirst().why().code());
        assertEquals(
                List.of("5", "3", "6", "10"),
                answer.given().getFirst().why().arguments().subList(0, 4));
    }

    @Test
    void enough_for_all_fills_all_and_leaves_no_gap() {
        RunInput input = input(EQUAL_FILL, List.of(oil(1, 20, 400)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        RunAnswer answer = Engine.share(input);

        assertEquals(List.of(5L, 5L), cases(answer));
        assertEquals(0, answer.gapPercent().signum());
    }

    @Test
    void a_fixed_line_keeps_its_cases_and_the_other_gets_the_rest() {
        RunInput input = input(
                EQUAL_FILL,
                List.of(oil(1, 6, 400)),
                List.of(wish(1, "KF01", 5, Optional.of(Cases.of(1))), wish(2, "LY01", 5)));

        RunAnswer answer = Engine.share(input);

        assertEquals(List.of(1L, 5L), cases(answer));
        assertEquals("allocation.locked", answer.given().getFirst().why().code());
    }

    @Test
    void a_lot_that_dies_before_the_wanted_day_goes_to_nobody() {
        RunInput input = input(EQUAL_FILL, List.of(oil(1, 6, 12)), List.of(wish(1, "KF01", 5)));

        RunAnswer answer = Engine.share(input);

        assertEquals(List.of(0L), cases(answer));
        assertEquals("allocation.noEligibleLot", answer.given().getFirst().why().code());
    }

    @Test
    void the_parts_of_a_line_sum_up_to_what_it_was_given() {
        RunInput input = input(
                EQUAL_FILL, List.of(oil(1, 3, 400), oil(2, 4, 430)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        for (RunAnswer.Given given : Engine.share(input).given()) {
            long parts = given.parts().stream()
                    .mapToLong(part -> part.cases().value())
                    .sum();
            assertEquals(given.cases().value(), parts);
        }
    }

    @Test
    void the_same_goods_and_wishes_in_another_order_are_the_same_input() {
        RunInput one = input(
                EQUAL_FILL, List.of(oil(1, 3, 400), oil(2, 4, 430)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));
        RunInput other = input(
                EQUAL_FILL, List.of(oil(2, 4, 430), oil(1, 3, 400)), List.of(wish(2, "LY01", 5), wish(1, "KF01", 5)));

        assertEquals(one.hash(), other.hash());
    }

    @Test
    void one_case_less_or_another_policy_is_another_input() {
        RunInput before = input(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5)));

        assertNotEquals(
                before.hash(),
                input(EQUAL_FILL, List.of(oil(1, 5, 400)), List.of(wish(1, "KF01", 5)))
                        .hash());
        assertNotEquals(
                before.hash(),
                input(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 4)))
                        .hash());
        assertNotEquals(
                before.hash(),
                input(FIRST_CASE, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5)))
                        .hash());
    }

    @Test
    void the_least_filled_store_is_named_by_its_whole_percent() {
        RunInput input = input(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        RunFigures figures = Engine.share(input).figures(input.hash());

        assertEquals(60, figures.leastFill());
        assertEquals(Cases.of(6), figures.cases());
        assertEquals(Cases.of(10), figures.asked());
    }

    @Test
    void a_store_gets_no_more_than_its_room_takes_in_and_the_rest_goes_to_the_others() {
        RunInput narrow = narrow(List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        RunAnswer answer = Engine.share(narrow);

        assertEquals(List.of(2L, 5L), cases(answer));
        assertEquals("allocation.capacityPrice", answer.given().getFirst().why().code());
        assertNotEquals(input(EQUAL_FILL, narrow.offers(), narrow.wishes()).hash(), narrow.hash());
    }

    @Test
    void a_store_without_room_is_told_the_litres_of_its_room_of_what_is_in_it_and_of_one_more_case() {
        RunInput narrow = narrow(List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));
        List<RunAnswer.Given> given = Engine.share(narrow).given();

        RoomWords words = new RoomWords(narrow.rooms(), given);

        assertEquals("allocation.room.CHILLED", words.told(given.getFirst()).code());
        assertEquals(
                List.of("5", "2", "5", "10", "11", "-1"),
                words.told(given.getFirst()).arguments());
        assertEquals(given.getLast().why(), words.told(given.getLast()));
    }

    @Test
    void cases_fixed_beyond_a_room_are_a_conflict_that_names_the_store() {
        RunInput fixed = narrow(List.of(wish(1, "KF01", 5, Optional.of(Cases.of(4)))));

        Refusal refusal = refusalOf(() -> Engine.share(fixed));

        assertEquals("allocation.locksExceedRoom", refusal.code());
        assertEquals(List.of(StoreCode.of("KF01"), TemperatureClass.CHILLED, 9L), refusal.arguments());
    }

    @Test
    void cases_fixed_beyond_the_lots_are_a_conflict_that_names_the_product() {
        RunInput fixed =
                input(EQUAL_FILL, List.of(oil(1, 3, 400)), List.of(wish(1, "KF01", 5, Optional.of(Cases.of(5)))));

        Refusal refusal = refusalOf(() -> Engine.share(fixed));

        assertEquals("allocation.locksExceedLots", refusal.code());
        assertEquals(List.of(OIL.sku(), 2L), refusal.arguments());
        assertEquals(Optional.of("cases"), refusal.field());
    }

    @Test
    void an_overdue_wish_needs_the_goods_today_and_nothing_else_depends_on_the_day() {
        List<Offer> offers = List.of(oil(1, 6, 400));
        List<Wish> wishes = List.of(wish(1, "KF01", 5));
        SharingTerms tomorrow = new SharingTerms(FairnessRule.EQUAL_FILL, 0, 7, TODAY.plusDays(1));
        SharingTerms tooLate = new SharingTerms(FairnessRule.EQUAL_FILL, 0, 7, TODAY.plusDays(11));

        assertEquals(
                input(EQUAL_FILL, offers, wishes).hash(),
                input(tomorrow, offers, wishes).hash());
        assertNotEquals(
                input(EQUAL_FILL, offers, wishes).hash(),
                input(tooLate, offers, wishes).hash());
    }

    @Test
    void the_same_input_read_in_another_order_gives_the_same_answer_to_the_last_word() {
        List<Offer> offers = List.of(oil(1, 3, 400), oil(2, 4, 430));
        List<Wish> wishes = List.of(wish(1, "KF01", 5), wish(2, "LY01", 5), wish(3, "ZZ01", 4));

        String answer = Engine.share(input(EQUAL_FILL, offers, wishes)).hash();

        assertEquals(
                answer,
                Engine.share(input(EQUAL_FILL, offers.reversed(), wishes.reversed()))
                        .hash());
    }

    @Test
    void fixing_a_line_moves_only_what_it_must_and_can_be_worked_out_again_to_the_last_word() {
        RunCourse first =
                RunCourse.anew(1, narrow(List.of(wish(1, "KF01", 5), wish(2, "LY01", 15), wish(3, "ZZ01", 15))));
        RunCourse fixed = first.then(new RunCourse.Fixed(LineRef.of("SO-26-000001/2"), Cases.of(2)));

        RunAnswer answer = Engine.share(fixed);

        assertEquals(List.of(2L, 9L, 9L), cases(Engine.share(first)));
        assertEquals(List.of(2L, 2L, 15L), cases(answer));
        assertEquals("allocation.locked", answer.given().get(1).why().code());
        assertEquals(answer.hash(), Engine.share(fixed).hash());
        assertEquals(Optional.of(Cases.of(2)), fixed.input().wishes().get(1).locked());
    }

    @Test
    void the_last_word_on_a_line_counts() {
        RunCourse.Fixed two = new RunCourse.Fixed(LineRef.of("SO-26-000001/1"), Cases.of(2));
        RunCourse.Fixed three = new RunCourse.Fixed(LineRef.of("SO-26-000001/1"), Cases.of(3));

        RunCourse course = RunCourse.anew(1, input(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5))))
                .then(two)
                .then(three);

        assertEquals(List.of(3L), cases(Engine.share(course)));
    }

    /** Eleven litres for cases of five in one of the stores. */
    private static RunInput narrow(List<Wish> wishes) {
        return new RunInput(
                EQUAL_FILL,
                List.of(oil(1, 20, 400)),
                wishes,
                new Rooms(
                        List.of(new CaseRoom(OIL, TemperatureClass.CHILLED, 5)),
                        List.of(new TightRoom(StoreCode.of("KF01"), TemperatureClass.CHILLED, 11))));
    }

    private static RunInput input(SharingTerms terms, List<Offer> offers, List<Wish> wishes) {
        return new RunInput(terms, offers, wishes, Rooms.NONE);
    }

    private static List<Long> cases(RunAnswer answer) {
        return answer.given().stream().map(given -> given.cases().value()).toList();
    }

    private static Offer oil(long supply, long cases, int daysOfLife) {
        return new Offer(
                supply,
                SupplyKind.LOT,
                "L26-00000" + supply,
                OIL,
                Cases.of(cases),
                Optional.of(TODAY.plusDays(daysOfLife)));
    }

    private static Wish wish(int position, String store, long cases) {
        return wish(position, store, cases, Optional.empty());
    }

    private static Wish wish(int position, String store, long cases, Optional<Cases> locked) {
        return new Wish(
                LineRef.of("SO-26-000001/" + position),
                StoreCode.of(store),
                OIL,
                Cases.of(cases),
                1,
                TODAY.plusDays(10),
                locked);
    }
}
