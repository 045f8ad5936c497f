package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.list.Joining;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.shared.Cases;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class RepeatingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Repeating repeating;

    @Inject
    Drafting drafting;

    @Inject
    StoreOrdering ordering;

    private Ground.Goods goods;
    private Ground.Shop shop;

    @BeforeEach
    void a_store_may_order_two_products() {
        goods = ground.onSale(2);
        shop = ground.shop();
    }

    private OrderNumber list() {
        return acting.as(shop.user(), () -> drafting.begin(shop.code()));
    }

    private List<Cases> cases(OrderNumber list) {
        return ground.order(list).lines().stream().map(OrderLine::requested).toList();
    }

    @Test
    void the_last_order_is_ordered_again_into_an_empty_list() {
        ground.ordered(shop, goods, 9);
        OrderNumber last = ground.ordered(shop, goods, 3);

        Repeating.Again again = acting.twice(shop.user(), () -> repeating.lastOrder(shop.code()));

        assertEquals(last, again.order());
        assertEquals(2, again.taken().orElseThrow().taken());
        assertEquals(List.of(Cases.of(3), Cases.of(3)), cases(again.list()));
    }

    @Test
    void the_last_order_goes_into_the_list_that_is_open_which_need_not_be_the_one_that_was_begun_last() {
        OrderNumber last = ground.ordered(shop, goods, 3);
        OrderNumber begun = list();
        OrderNumber other = acting.as(
                shop.user(), () -> ordering.place(new OrderDraft(shop.code(), ground.wantedBy(), goods.cases(2))));

        Repeating.Again again = acting.twice(shop.user(), () -> repeating.lastOrder(other));

        assertEquals(List.of(other, last), List.of(again.list(), again.order()));
        assertTrue(again.taken().isEmpty(), "it has lines, and is asked how the two shall come together");
        acting.does(shop.user(), () -> repeating.join(other, last, Joining.REPLACE));
        assertEquals(List.of(Cases.of(3), Cases.of(3)), cases(other));
        assertEquals(List.of(), cases(begun));
    }

    @Test
    void a_store_that_has_sent_none_yet_has_no_last_order() {
        acting.refuses(shop.user(), () -> repeating.lastOrder(shop.code()), "order.noneYet", shop.code());
    }

    @Test
    void any_order_is_ordered_again_but_a_list_with_lines_is_left_alone() {
        OrderNumber order = ground.ordered(shop, goods, 5);
        OrderNumber list =
                acting.twice(shop.user(), () -> repeating.order(order)).list();
        assertEquals(List.of(Cases.of(5), Cases.of(5)), cases(list));

        OrderNumber other = ground.ordered(shop, goods, 8);
        assertEquals(
                Optional.empty(),
                acting.as(shop.user(), () -> repeating.order(other)).taken());
        assertEquals(List.of(Cases.of(5), Cases.of(5)), cases(list));
    }

    @Test
    void lines_begin_an_empty_list_and_no_other() {
        OrderNumber list = list();

        assertEquals(
                2,
                acting.twice(shop.user(), () -> repeating.begin(list, goods.cases(2)))
                        .orElseThrow()
                        .taken());
        assertEquals(Optional.empty(), acting.as(shop.user(), () -> repeating.begin(list, goods.cases(6))));
        assertEquals(List.of(Cases.of(2), Cases.of(2)), cases(list));
    }

    @Test
    void an_order_or_lines_are_brought_together_with_the_list() {
        OrderNumber order = ground.ordered(shop, goods, 5);
        OrderNumber list = list();
        acting.does(shop.user(), () -> drafting.takeSuggested(list, goods.cases(7)));

        acting.twice(shop.user(), () -> repeating.join(list, order, Joining.ADD));
        assertEquals(List.of(Cases.of(7), Cases.of(7)), cases(list));

        acting.twice(shop.user(), () -> repeating.join(list, order, Joining.AS_WRITTEN));
        assertEquals(List.of(Cases.of(5), Cases.of(5)), cases(list));

        acting.twice(shop.user(), () -> repeating.join(list, goods.cases(4).subList(0, 1), Joining.REPLACE));
        assertEquals(List.of(Cases.of(4)), cases(list));
    }

    @Test
    void nothing_joined_is_refused() {
        OrderNumber list = list();

        acting.refuses(shop.user(), () -> repeating.join(list, List.of(), Joining.ADD), "order.listEmpty");
    }

    @Test
    void another_stores_orders_do_not_exist_and_no_staff_repeat_them() {
        OrderNumber order = ground.ordered(shop, goods, 5);
        OrderNumber list = list();
        String other = ground.shop().user();

        acting.refuses(other, () -> repeating.lastOrder(shop.code()), "store.unknown", shop.code());
        acting.refuses(other, () -> repeating.order(order), "order.unknown", order);
        acting.refuses(other, () -> repeating.begin(list, goods.cases(1)), "order.unknown", list);
        acting.refuses(other, () -> repeating.join(list, order, Joining.ADD), "order.unknown", order);
        acting.refuses(other, () -> repeating.join(list, goods.cases(1), Joining.ADD), "order.unknown", list);
        acting.mayNot(() -> repeating.lastOrder(shop.code()), "buyer", "auditor");
        acting.mayNot(() -> repeating.order(order), "buyer", "auditor");
        acting.mayNot(() -> repeating.begin(list, goods.cases(1)), "buyer", "auditor");
        acting.mayNot(() -> repeating.join(list, order, Joining.ADD), "buyer", "auditor");
        acting.mayNot(() -> repeating.join(list, goods.cases(1), Joining.ADD), "buyer", "auditor");
    }
}
