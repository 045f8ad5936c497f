package lu.airsilk.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.stock.SupplyKind;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PackedSku OIL = new PackedSku(Sku.of("OIL-1"), PackSize.of(12));
    private static final PolicyRow EQUAL_FILL =
            new PolicyRow("EQUAL_FILL", Names.of("同等", "Equal"), FairnessRule.EQUAL_FILL, 0, 1, 1, 1, 7);
    private static final PolicyRow BY_CLASS =
            new PolicyRow("BY_CLASS", Names.of("加权", "Weighted"), FairnessRule.EQUAL_FILL, 0, 4, 2, 1, 7);

    @Test
    void six_cases_for_two_stores_that_ask_five_each_are_three_and_three() {
        RunInput input =
                new RunInput(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        RunAnswer answer = Engine.share(input, TODAY);

        assertEquals(List.of(3L, 3L), cases(answer));
        assertEquals("allocation.fairShare", answer.given().getFirst().why().code());
        assertEquals(
                List.of("5", "3", "6", "10"),
                answer.given().getFirst().why().arguments().subList(0, 4));
    }

    @Test
    void enough_for_all_fills_all_and_leaves_no_gap() {
        RunInput input =
                new RunInput(EQUAL_FILL, List.of(oil(1, 20, 400)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        RunAnswer answer = Engine.share(input, TODAY);

        assertEquals(List.of(5L, 5L), cases(answer));
        assertEquals(0, answer.gapPercent().signum());
    }

    @Test
    void a_fixed_line_keeps_its_cases_and_the_other_gets_the_rest() {
        RunInput input = new RunInput(
                EQUAL_FILL,
                List.of(oil(1, 6, 400)),
                List.of(wish(1, "KF01", 5, Optional.of(Cases.of(1))), wish(2, "LY01", 5)));

        RunAnswer answer = Engine.share(input, TODAY);

        assertEquals(List.of(1L, 5L), cases(answer));
        assertEquals("allocation.locked", answer.given().getFirst().why().code());
    }

    @Test
    void a_lot_that_dies_before_the_wanted_day_goes_to_nobody() {
        RunInput input = new RunInput(EQUAL_FILL, List.of(oil(1, 6, 12)), List.of(wish(1, "KF01", 5)));

        RunAnswer answer = Engine.share(input, TODAY);

        assertEquals(List.of(0L), cases(answer));
        assertEquals("allocation.noEligibleLot", answer.given().getFirst().why().code());
    }

    @Test
    void the_parts_of_a_line_sum_up_to_what_it_was_given() {
        RunInput input = new RunInput(
                EQUAL_FILL, List.of(oil(1, 3, 400), oil(2, 4, 430)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        for (RunAnswer.Given given : Engine.share(input, TODAY).given()) {
            long parts = given.parts().stream()
                    .mapToLong(part -> part.cases().value())
                    .sum();
            assertEquals(given.cases().value(), parts);
        }
    }

    @Test
    void the_same_goods_and_wishes_in_another_order_are_the_same_input() {
        RunInput one = new RunInput(
                EQUAL_FILL, List.of(oil(1, 3, 400), oil(2, 4, 430)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));
        RunInput other = new RunInput(
                EQUAL_FILL, List.of(oil(2, 4, 430), oil(1, 3, 400)), List.of(wish(2, "LY01", 5), wish(1, "KF01", 5)));

        assertEquals(one.hash(), other.hash());
    }

    @Test
    void one_case_less_or_another_policy_is_another_input() {
        RunInput before = new RunInput(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5)));

        assertNotEquals(
                before.hash(), new RunInput(EQUAL_FILL, List.of(oil(1, 5, 400)), List.of(wish(1, "KF01", 5))).hash());
        assertNotEquals(
                before.hash(), new RunInput(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 4))).hash());
        assertNotEquals(
                before.hash(), new RunInput(BY_CLASS, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5))).hash());
    }

    @Test
    void the_least_filled_store_is_named_by_its_whole_percent() {
        RunInput input =
                new RunInput(EQUAL_FILL, List.of(oil(1, 6, 400)), List.of(wish(1, "KF01", 5), wish(2, "LY01", 5)));

        RunFigures figures = Engine.share(input, TODAY).figures(input.hash());

        assertEquals(60, figures.leastFill());
        assertEquals(Cases.of(6), figures.cases());
        assertEquals(Cases.of(10), figures.asked());
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
