package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.order.demand.ListTaking;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.UnclearLine;
import lu.airsilk.order.demand.UnclearLines;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.list.Joining;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class ListTakingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    ListTaking lists;

    @Inject
    Drafting drafting;

    @Inject
    UnclearLines unclear;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber list;

    @BeforeEach
    void a_store_has_begun_a_list() {
        goods = ground.onSale(2);
        shop = ground.shop();
        list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
    }

    private TakenList take(Joining how, ListLine... lines) {
        return acting.twice(shop.user(), () -> lists.take(list, List.of(lines), how));
    }

    private ListLine line(int product, String cases) {
        return new ListLine(product + 1, goods.skus().get(product).code(), cases);
    }

    private Cases cases(int product) {
        return ground.order(list)
                .lineOf(goods.skus().get(product))
                .map(OrderLine::requested)
                .orElse(Cases.ZERO);
    }

    private List<UnclearLine> unclear() {
        return unclear.of(ground.order(list));
    }

    /** One line waits beside the list. */
    private long waiting(String what, String cases) {
        take(Joining.ADD, new ListLine(1, what, cases));
        return unclear().getFirst().id();
    }

    @Test
    void what_is_understood_is_a_line_and_the_rest_waits_beside_the_list() {
        TakenList taken = take(
                Joining.AS_WRITTEN, line(0, "3"), line(0, "4"), line(1, "many"), new ListLine(9, "nobody knows", "2"));

        assertEquals(List.of(1, 1, 2), List.of(taken.taken(), taken.twice(), taken.unclear()), taken.toString());
        assertEquals(Cases.of(3), cases(0));
        assertEquals(3, unclear().size());
        assertEquals(1, taken.change().come());
    }

    @Test
    void a_list_beside_the_lines_takes_the_greater_number() {
        take(Joining.AS_WRITTEN, line(0, "5"), line(1, "5"));

        take(Joining.ADD, line(0, "3"), line(1, "8"));

        assertEquals(List.of(Cases.of(5), Cases.of(8)), List.of(cases(0), cases(1)));
    }

    @Test
    void a_list_as_written_sets_its_own_lines_and_leaves_the_others() {
        take(Joining.AS_WRITTEN, line(0, "5"), line(1, "5"));

        TakenList taken = take(Joining.AS_WRITTEN, line(0, "3"));

        assertEquals(List.of(Cases.of(3), Cases.of(5)), List.of(cases(0), cases(1)));
        assertEquals(1, taken.change().altered().size());
    }

    @Test
    void a_list_instead_of_the_lines_leaves_nothing_else() {
        take(Joining.AS_WRITTEN, line(0, "5"), line(1, "5"));

        TakenList taken = take(Joining.REPLACE, line(1, "2"));

        assertEquals(List.of(Cases.ZERO, Cases.of(2)), List.of(cases(0), cases(1)));
        assertEquals(1, taken.change().gone());
    }

    @Test
    void no_list_and_an_endless_one_are_refused() {
        List<ListLine> endless = Collections.nCopies(2_001, line(0, "1"));

        acting.refuses(shop.user(), () -> lists.take(list, List.of(), Joining.ADD), "order.listEmpty");
        acting.refuses(shop.user(), () -> lists.take(list, endless, Joining.ADD), "order.listTooLong", 2_001, 2_000);
    }

    @Test
    void a_mended_line_comes_into_the_list_and_is_gone_beside_it() {
        long line = waiting(goods.first().code(), "many");

        assertTrue(acting.twice(
                        shop.user(), () -> lists.mend(list, line, goods.first().code(), "6"))
                .isPresent());

        assertEquals(Cases.of(6), cases(0));
        assertEquals(List.of(), unclear());
    }

    /** First the mended line is unclear again, then the whole list has never come. */
    @Test
    void a_list_is_undone_after_one_of_its_lines_was_mended() {
        DraftChange pasted = take(Joining.AS_WRITTEN, line(0, "5"), new ListLine(2, "what", "many"))
                .change();
        long line = unclear().getFirst().id();
        DraftChange mended = acting.as(
                        shop.user(),
                        () -> lists.mend(list, line, goods.skus().get(1).code(), "6"))
                .orElseThrow();

        Map<Long, Long> again = acting.as(shop.user(), () -> drafting.undo(list, mended));
        assertEquals(new ListLine(2, "what", "many"), unclear().getFirst().line());

        acting.as(shop.user(), () -> drafting.undo(list, pasted.renumbered(again)));
        assertEquals(List.of(), unclear());
        assertEquals(List.of(), ground.order(list).lines());
    }

    @Test
    void a_line_that_is_no_clearer_stays_as_it_was_rewritten() {
        long line = waiting("what", "many");

        assertEquals(Optional.empty(), acting.as(shop.user(), () -> lists.mend(list, line, "which", "few")));

        assertEquals(new ListLine(1, "which", "few"), unclear().getFirst().line());
    }

    @Test
    void a_line_whose_product_is_in_the_list_is_settled_with_its_cases() {
        take(Joining.AS_WRITTEN, line(0, "5"));
        long twice = waiting("the same", "2");

        DraftChange change = acting.twice(shop.user(), () -> lists.settle(list, twice, goods.first(), Cases.of(7)));

        assertEquals(Cases.of(7), cases(0));
        assertEquals(List.of(), unclear());
        assertEquals(1, change.unclearGone().size());
    }

    @Test
    void a_line_cannot_be_settled_with_a_product_that_is_not_in_the_list() {
        long line = waiting("the same", "2");
        Sku sku = goods.first();

        acting.refuses(shop.user(), () -> lists.settle(list, line, sku, Cases.of(7)), "order.lineUnknown", sku);
    }

    @Test
    void unclear_lines_are_thrown_away_one_or_all() {
        take(Joining.ADD, new ListLine(1, "this", "1"), new ListLine(2, "that", "1"), new ListLine(3, "more", "1"));
        long first = unclear().getFirst().id();

        acting.twice(shop.user(), () -> lists.dismiss(list, Optional.of(first)));
        assertEquals(2, unclear().size());

        DraftChange all = acting.twice(shop.user(), () -> lists.dismiss(list, Optional.empty()));
        assertEquals(2, all.unclearGone().size());
        assertEquals(List.of(), unclear());
    }

    @Test
    void a_line_of_another_list_is_unknown() {
        long foreign = waiting("what", "1");
        Ground.Shop other = ground.shop();
        OrderNumber theirs = acting.as(other.user(), () -> drafting.begin(other.code()));

        acting.refuses(other.user(), () -> lists.mend(theirs, foreign, "a", "1"), "order.lineUnknown", foreign);
        acting.refuses(
                other.user(),
                () -> lists.settle(theirs, foreign, goods.first(), Cases.of(1)),
                "order.lineUnknown",
                foreign);
        acting.refuses(other.user(), () -> lists.dismiss(theirs, Optional.of(foreign)), "order.lineUnknown", foreign);
    }

    @Test
    void another_stores_list_does_not_exist_and_no_staff_touch_it() {
        String other = ground.shop().user();
        List<ListLine> lines = List.of(line(0, "1"));
        acting.refuses(other, () -> lists.take(list, lines, Joining.ADD), "order.unknown", list);
        acting.refuses(other, () -> lists.mend(list, 1, "a", "1"), "order.unknown", list);
        acting.refuses(other, () -> lists.settle(list, 1, goods.first(), Cases.of(1)), "order.unknown", list);
        acting.refuses(other, () -> lists.dismiss(list, Optional.empty()), "order.unknown", list);
        acting.mayNot(() -> lists.take(list, lines, Joining.ADD), "buyer", "allocator", "auditor");
        acting.mayNot(() -> lists.mend(list, 1, "a", "1"), "buyer", "allocator", "auditor");
        acting.mayNot(() -> lists.settle(list, 1, goods.first(), Cases.of(1)), "buyer", "auditor");
        acting.mayNot(() -> lists.dismiss(list, Optional.empty()), "buyer", "allocator", "auditor");
    }
}
