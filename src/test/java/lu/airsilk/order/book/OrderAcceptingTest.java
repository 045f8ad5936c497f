package lu.airsilk.order.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class OrderAcceptingTest {

    private static final String WHY = "not in season";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    OrderAccepting accepting;

    @Inject
    StoreOrdering ordering;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber order;
    private LineRef line;

    @BeforeEach
    void a_store_has_ordered_four_cases() {
        goods = ground.onSale(1);
        shop = ground.shop();
        order = ground.ordered(shop, goods, 4);
        line = new LineRef(order, 1);
    }

    private List<AcceptedLine> answer(long cases, String reason) {
        return List.of(new AcceptedLine(line, Cases.of(cases), reason));
    }

    private Cases accepted() {
        return ground.order(order).line(1).accepted();
    }

    @Test
    void a_cut_is_told_with_its_reason_to_the_store() {
        acting.doesTwice("allocator", () -> accepting.accept(order, answer(1, WHY)));

        assertEquals(Cases.of(1), accepted());
        assertEquals(Reason.of("order.cut", 1, 4, WHY), ground.toldOf(line).getFirst());
        assertEquals(List.of(Reason.of("notice.cut", order, 1)), ground.told(shop.user()));
    }

    @Test
    void a_yes_to_all_of_it_needs_no_reason_and_rings_no_bell() {
        acting.does("allocator", () -> accepting.accept(order, answer(4, "")));

        assertEquals(Cases.of(4), accepted());
        assertEquals(List.of(), ground.told(shop.user()));
    }

    @Test
    void an_order_of_which_nothing_is_accepted_is_wanted_no_more() {
        acting.does("allocator", () -> accepting.accept(order, answer(0, WHY)));

        assertEquals(OrderState.CANCELLED, ground.order(order).state());
    }

    @Test
    void nobody_cuts_without_a_reason() {
        acting.refuses("allocator", () -> accepting.accept(order, answer(1, " ")), "order.cutWithoutReason", line);
        assertEquals(Cases.of(4), accepted());
    }

    @Test
    void no_more_is_accepted_than_was_asked_and_no_less_than_was_given() {
        acting.refuses(
                "allocator",
                () -> accepting.accept(order, answer(5, "")),
                "order.acceptedTooMany",
                line,
                Cases.of(5),
                Cases.of(4));
        ground.lot(goods, 12);
        ground.shared(goods);
        acting.refuses(
                "allocator",
                () -> accepting.accept(order, answer(1, WHY)),
                "order.acceptedTooFew",
                line,
                Cases.of(1),
                Cases.of(2));
    }

    @Test
    void a_draft_is_not_accepted() {
        OrderNumber draft = acting.as(
                shop.user(), () -> ordering.place(new OrderDraft(shop.code(), ground.wantedBy(), goods.cases(2))));

        acting.refuses(
                "allocator",
                () -> accepting.accept(draft, List.of()),
                "order.notAccepted",
                draft.number(),
                OrderState.DRAFT);
    }

    @Test
    void what_there_is_not_is_unknown() {
        OrderNumber none = new OrderNumber("SO-26-999999");
        LineRef ninth = new LineRef(order, 9);

        acting.refuses("allocator", () -> accepting.accept(none, List.of()), "order.unknown", none);
        acting.refuses(
                "allocator",
                () -> accepting.accept(order, List.of(new AcceptedLine(ninth, Cases.of(1), WHY))),
                "order.lineUnknown",
                ninth.toString());
    }

    @Test
    void allocators_alone_accept_and_what_they_see_is_how_it_is() {
        acting.mayNot(() -> accepting.accept(order, answer(1, WHY)), shop.user(), "buyer", "hub", "auditor");
        acting.refusesStale("allocator", () -> accepting.accept(order, answer(1, WHY)));
        assertEquals(Cases.of(4), accepted());
    }
}
