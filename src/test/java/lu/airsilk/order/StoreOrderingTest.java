package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.order.demand.ListTaking;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.list.Joining;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.order.list.ShownList;
import lu.airsilk.order.promise.CutOff;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class StoreOrderingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    StoreOrdering ordering;

    @Inject
    Drafting drafting;

    @Inject
    ListTaking lists;

    @Inject
    CutOffs cutOffs;

    private Ground.Goods goods;
    private Ground.Shop shop;

    @BeforeEach
    void a_store_may_order_two_products() {
        goods = ground.onSale(2);
        shop = ground.shop();
    }

    private OrderDraft draft(List<WantedLine> lines) {
        return new OrderDraft(shop.code(), ground.wantedBy(), lines);
    }

    private OrderNumber list(long cases) {
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.does(shop.user(), () -> drafting.takeSuggested(list, goods.cases(cases)));
        return list;
    }

    /** Both products are before her eyes. */
    private ShownList shown(long cases) {
        return ShownList.read(
                goods.skus().stream().map(sku -> sku + " " + cases).collect(Collectors.joining("\n")));
    }

    private List<String> codes(OrderDraft wrong) {
        return acting.refused(shop.user(), () -> ordering.order(wrong)).refusals().stream()
                .map(refusal ->
                        refusal.code() + refusal.arguments() + refusal.row().orElse(0))
                .toList();
    }

    @Test
    void a_whole_order_is_accepted_as_it_was_asked_with_promise_and_price() {
        OrderNumber number = acting.twice(shop.user(), () -> ordering.order(draft(goods.cases(4))));

        StoreOrder order = ground.order(number);
        assertEquals(OrderState.ACCEPTED, order.state());
        assertEquals(shop.user(), order.placedBy());
        assertEquals(2, order.lines().size());
        order.lines().forEach(line -> {
            assertEquals(Cases.of(4), line.accepted());
            assertEquals(Cases.of(4), line.open());
            assertTrue(line.promise().days().isPresent(), "a day is promised");
            assertNotEquals(FrozenPrice.NONE, line.price());
        });
    }

    @Test
    void a_draft_that_is_put_in_whole_is_kept_and_not_sent() {
        OrderNumber number = acting.twice(shop.user(), () -> ordering.place(draft(goods.cases(4))));

        assertEquals(OrderState.DRAFT, ground.order(number).state());
        assertEquals(Cases.ZERO, ground.order(number).line(1).accepted());
    }

    @Test
    void all_that_is_wrong_with_an_order_is_told_at_once_each_at_its_line() {
        Sku first = goods.first();
        Sku last = goods.skus().getLast();
        Sku unsold = ground.entered(1).first();
        OrderDraft wrong = new OrderDraft(
                shop.code(),
                LocalDate.of(2020, 1, 1),
                List.of(
                        new WantedLine(first, Cases.ZERO),
                        new WantedLine(last, Ground.MOST.plus(Cases.of(1))),
                        new WantedLine(unsold, Cases.of(1)),
                        new WantedLine(first, Cases.of(1))));

        assertEquals(
                List.of(
                        "order.pastDay[2020-01-01]0",
                        "order.noCases[" + first + "]1",
                        "order.outsideLimits[" + last + ", 91, 1, 90]2",
                        "order.notInAssortment[" + unsold + ", " + shop.code() + "]3",
                        "order.twice[" + first + "]4"),
                codes(wrong));
        assertEquals(
                codes(wrong).size(),
                acting.refused(shop.user(), () -> ordering.place(wrong))
                        .refusals()
                        .size());
    }

    @Test
    void nothing_is_no_order() {
        acting.refuses(shop.user(), () -> ordering.order(draft(List.of())), "order.empty");
        acting.refuses(shop.user(), () -> ordering.place(draft(List.of())), "order.empty");
    }

    @Test
    void a_store_orders_for_itself_alone_and_nobody_for_it() {
        Ground.Shop other = ground.shop();
        OrderDraft draft = draft(goods.cases(1));
        acting.refuses(other.user(), () -> ordering.order(draft), "store.unknown", shop.code());
        acting.refuses(other.user(), () -> ordering.place(draft), "store.unknown", shop.code());
        acting.mayNot(() -> ordering.order(draft), "allocator", "buyer", "auditor");
        acting.mayNot(() -> ordering.place(draft), "allocator", "buyer", "auditor");
    }

    @Test
    void a_sent_list_is_an_accepted_order_and_the_store_may_begin_another() {
        OrderNumber list = list(3);

        acting.doesTwice(shop.user(), () -> ordering.submit(list));

        StoreOrder order = ground.order(list);
        assertEquals(OrderState.ACCEPTED, order.state());
        assertEquals(Cases.of(3), order.line(2).accepted());
        assertNotEquals(FrozenPrice.NONE, order.line(2).price());
        assertNotEquals(list, acting.as(shop.user(), () -> drafting.begin(shop.code())));
    }

    @Test
    void a_list_is_sent_once() {
        OrderNumber list = list(3);
        acting.does(shop.user(), () -> ordering.submit(list));

        Object[] why = {list.number(), OrderState.ACCEPTED, OrderState.DRAFT};
        acting.refuses(shop.user(), () -> ordering.submit(list), "order.wrongState", why);
        acting.refuses(shop.user(), () -> ordering.send(list, "", shown(3), List.of()), "order.wrongState", why);
    }

    @Test
    void an_empty_list_is_not_sent() {
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));

        acting.refuses(shop.user(), () -> ordering.submit(list), "order.empty");
        acting.refuses(shop.user(), () -> ordering.send(list, "", new ShownList(Map.of()), List.of()), "order.empty");
    }

    @Test
    void a_list_with_lines_that_nobody_understands_is_not_sent() {
        OrderNumber list = list(3);
        acting.does(shop.user(), () -> lists.take(list, List.of(new ListLine(1, "whatever", "2")), Joining.ADD));

        acting.refuses(shop.user(), () -> ordering.submit(list), "order.unclearLines", 1);
        acting.refuses(shop.user(), () -> ordering.send(list, "", shown(3), List.of()), "order.unclearLines", 1);
    }

    @Test
    void who_has_an_older_list_before_her_eyes_does_not_submit_it() {
        OrderNumber list = list(3);

        acting.refusesStale(shop.user(), () -> ordering.submit(list));
        assertEquals(OrderState.DRAFT, ground.order(list).state());
    }

    @Test
    void a_list_is_sent_by_its_own_store_alone() {
        OrderNumber list = list(3);
        String other = ground.shop().user();

        acting.refuses(other, () -> ordering.submit(list), "order.unknown", list);
        acting.refuses(other, () -> ordering.send(list, "", shown(3), List.of()), "order.unknown", list);
        acting.mayNot(() -> ordering.submit(list), "allocator", "buyer", "auditor");
        acting.mayNot(() -> ordering.send(list, "", shown(3), List.of()), "allocator", "buyer", "auditor");
    }

    @Test
    void a_list_sent_for_the_next_flight_is_accepted() {
        OrderNumber list = list(3);

        acting.doesTwice(
                shop.user(),
                () -> ordering.send(list, cutOffs.next().orElseThrow().flight(), shown(3), List.of()));

        assertEquals(OrderState.ACCEPTED, ground.order(list).state());
    }

    @Test
    void what_the_other_shift_has_put_into_the_list_is_not_sent_before_it_is_seen() {
        OrderNumber list = list(3);
        Sku first = goods.first();
        Sku last = goods.skus().getLast();
        ShownList before = new ShownList(Map.of(first, Cases.of(3)));
        acting.does(shop.user(), () -> drafting.keepCases(list, first, Cases.of(3), Cases.of(5)));

        acting.refuses(
                shop.user(),
                () -> ordering.send(list, "", before, List.of()),
                List.of(
                        Refusal.of("order.changedElsewhere", shop.user(), 1L, 1L, 0L),
                        Refusal.of("order.alteredElsewhere", first, 3L, 5L),
                        Refusal.of("order.cameElsewhere", last, 3L)));
        acting.does(shop.user(), () -> drafting.drop(list, last));
        acting.refuses(
                shop.user(),
                () -> ordering.send(list, "", new ShownList(Map.of(first, Cases.of(5), last, Cases.of(3))), List.of()),
                List.of(Refusal.of("order.cutElsewhere", 1L), Refusal.of("order.goneElsewhere", last, 3L)));

        acting.does(shop.user(), () -> ordering.send(list, "", new ShownList(Map.of(first, Cases.of(5))), List.of()));
        assertEquals(OrderState.ACCEPTED, ground.order(list).state());
    }

    @Test
    void after_the_cut_off_each_line_is_refused_with_the_flight_that_it_would_take() {
        OrderNumber list = list(3);
        CutOff shown = acting.byItself(cutOffs::next).orElseThrow();
        PortalClock.at(shown.at(), () -> {
            String next = acting.byItself(cutOffs::next).orElseThrow().flight();

            assertEquals(
                    goods.skus().stream()
                            .map(sku -> Refusal.of("order.afterCutOff", sku, shown.flight(), next))
                            .toList(),
                    acting
                            .refused(shop.user(), () -> ordering.send(list, shown.flight(), shown(3), List.of()))
                            .refusals()
                            .stream()
                            .map(refusal -> Refusal.of(
                                    refusal.code(), refusal.arguments().toArray()))
                            .toList());
        });
        assertEquals(OrderState.DRAFT, ground.order(list).state());
    }
}
