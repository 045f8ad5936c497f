package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.order.book.OrderBook;
import lu.airsilk.order.book.OrderRow;
import lu.airsilk.order.book.OrderSearch;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.follow.AmendedLine;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.order.line.LineBook;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class OrderChangingTest {

    private static final String WHY = "less room";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    OrderChanging changing;

    @Inject
    OrderBook book;

    @Inject
    LineBook lines;

    @Inject
    StoreOrdering ordering;

    @Inject
    CutOffs cutOffs;

    @Inject
    SupplyBook supplies;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber order;

    @BeforeEach
    void a_store_has_ordered_four_cases_of_two_products() {
        goods = ground.onSale(2);
        shop = ground.shop();
        order = ground.ordered(shop, goods, 4);
    }

    private LineRef ref(int position) {
        return new LineRef(order, position);
    }

    private OrderLine line(int position) {
        return ground.order(order).line(position);
    }

    private AmendedLine amended(int position, long cases) {
        return new AmendedLine(Optional.of(ref(position)), goods.skus().get(position - 1), Cases.of(cases));
    }

    private static AmendedLine added(Sku sku, long cases) {
        return new AmendedLine(Optional.empty(), sku, Cases.of(cases));
    }

    /** Why the reservations of the first line were changed last. */
    private Reason reservationsChanged() {
        return database.createQuery(
                        "select h.why from ReservationChange h join Reservation c on c.id = h.reservationId where c.orderLine = :line"
                                + " order by h.id desc",
                        Reason.class)
                .setParameter("line", ref(1).toString())
                .setMaxResults(1)
                .getSingleResult();
    }

    private void refusesAmending(AmendedLine line, String code, Object... arguments) {
        acting.refuses(shop.user(), () -> changing.amend(order, List.of(line), WHY), code, arguments);
        assertEquals(
                List.of(Refusal.of(code, arguments).at("lines[0]").inRow(1)),
                acting.as(shop.user(), () -> changing.wrong(order, List.of(line))));
    }

    @Test
    void an_order_is_cancelled_whole() {
        acting.doesTwice(shop.user(), () -> changing.cancel(order, List.of(), WHY));

        assertEquals(OrderState.CANCELLED, ground.order(order).state());
        assertEquals(List.of(Cases.of(4), Cases.of(4)), List.of(line(1).givenUp(), line(2).cancelled()));
        assertEquals(Reason.of("order.cancelled", 4, WHY), ground.toldOf(ref(1)).getFirst());
    }

    @Test
    void one_line_is_cancelled_and_the_other_still_comes() {
        acting.does(shop.user(), () -> changing.cancel(order, List.of(ref(2)), WHY));

        assertEquals(OrderState.ACCEPTED, ground.order(order).state());
        assertEquals(List.of(Cases.of(4), Cases.ZERO), List.of(line(1).open(), line(2).open()));
    }

    @Test
    void the_list_says_what_was_cancelled_beside_what_comes() {
        acting.does(shop.user(), () -> changing.cancel(order, List.of(ref(2)), WHY));

        OrderRow row = acting.as(shop.user(), () -> book.rows(OrderSearch.ALL, Paging.first(1)))
                .items()
                .getFirst();

        assertEquals(List.of(order, Cases.of(4), Cases.of(4)), List.of(row.number(), row.asked(), row.cancelled()));
    }

    @Test
    void what_was_found_for_a_cancelled_order_is_free_again() {
        LotNumber lot = ground.lot(goods, 24);
        ground.shared(goods);
        assertEquals(Units.of(24), supplies.ofLot(lot).reserved());

        acting.does(shop.user(), () -> changing.cancel(order, List.of(), WHY));

        assertEquals(Units.of(24), supplies.ofLot(lot).free());
        assertEquals(Reason.of("claim.cancelled", order), reservationsChanged());
        assertEquals(Cases.ZERO, line(1).allocated());
        assertEquals(OrderState.CANCELLED, ground.order(order).state());
    }

    @Test
    void what_is_on_the_truck_comes_all_the_same() {
        ground.lot(goods, 12);
        ground.shared(goods);
        ground.shipped(shop);

        acting.does(shop.user(), () -> changing.cancel(order, List.of(), WHY));

        assertEquals(Cases.of(2), line(1).shipped());
        assertEquals(Cases.of(2), line(1).cancelled());
        assertEquals(OrderState.IN_FULFILMENT, ground.order(order).state());
    }

    /** “Cancelled” alone left a store to wonder why cases came. */
    @Test
    void cases_that_stay_say_why_at_each_line_before_and_after_the_cancelling() {
        Ground.Goods second = new Ground.Goods(goods.supplier(), goods.skus().subList(1, 2));
        ground.lot(goods, 12);
        ground.lot(second, 24);
        ground.shared(goods);
        DeliveryNumber delivery = ground.prepared(shop);

        OrderChanging.GivingUp before = acting.as(shop.user(), () -> changing.givingUp(order, List.of()));
        acting.does(shop.user(), () -> changing.cancel(order, List.of(), WHY));

        Cases whole = line(2).allocated();
        assertEquals(
                List.of(Cases.of(8).minus(before.prepared()), Cases.ZERO), List.of(before.cases(), before.onTruck()));
        assertEquals(Cases.of(2).plus(whole), before.prepared());
        assertEquals(
                Reason.of("order.cancelledInPart", 2, WHY, 2, 0),
                ground.toldOf(ref(1)).getFirst());
        assertEquals(Reason.of("order.stays", 4, 0), ground.toldOf(ref(2)).getFirst());
        assertEquals(
                Cases.of(4),
                acting.as(shop.user(), () -> changing.givingUp(order, List.of(ref(2))))
                        .prepared(),
                () -> "in " + delivery);
    }

    @Test
    void a_closed_order_is_neither_cancelled_nor_amended() {
        acting.does(shop.user(), () -> changing.cancel(order, List.of(), WHY));

        Object[] why = {order.number(), OrderState.CANCELLED};
        acting.refuses(shop.user(), () -> changing.cancel(order, List.of(), WHY), "order.closed", why);
        acting.refuses(shop.user(), () -> changing.amend(order, List.of(amended(1, 2)), WHY), "order.closed", why);
    }

    @Test
    void a_draft_is_thrown_away_whole_or_not() {
        OrderNumber draft = acting.as(
                shop.user(), () -> ordering.place(new OrderDraft(shop.code(), ground.wantedBy(), goods.cases(2))));

        acting.refuses(
                shop.user(),
                () -> changing.cancel(draft, List.of(new LineRef(draft, 1)), WHY),
                "order.cancelWhole",
                draft.number());
        acting.does(shop.user(), () -> changing.cancel(draft, List.of(), WHY));
        assertEquals(OrderState.CANCELLED, ground.order(draft).state());
    }

    @Test
    void a_line_of_another_order_is_unknown() {
        LineRef other = new LineRef(ground.ordered(shop, goods, 1), 1);
        LineRef none = ref(9);

        acting.refuses(shop.user(), () -> changing.cancel(order, List.of(other), WHY), "order.lineUnknown", other);
        acting.refuses(
                shop.user(), () -> changing.cancel(order, List.of(none), WHY), "order.lineUnknown", none.toString());
        refusesAmending(new AmendedLine(Optional.of(other), goods.first(), Cases.of(1)), "order.lineUnknown", other);
    }

    @Test
    void an_amended_order_is_another_revision_whose_difference_is_kept() {
        Sku fresh = ground.onSale(1).first();

        acting.doesTwice(
                shop.user(), () -> changing.amend(order, List.of(amended(1, 6), amended(2, 1), added(fresh, 2)), WHY));

        StoreOrder now = ground.order(order);
        assertEquals(2, now.revision());
        assertEquals(
                List.of(Cases.of(6), Cases.of(1), Cases.of(2)),
                now.lines().stream().map(OrderLine::accepted).toList());
        assertEquals(fresh, now.line(3).sku());
        assertEquals(
                Reason.of("order.amended", 4, 6, WHY), ground.toldOf(ref(1)).getFirst());
        assertTrue(
                acting.as(shop.user(), () -> lines.story(ref(1))).toldBeside().stream()
                        .noneMatch(told -> told.reason().code().equals("order.amended")),
                "its revision tells the reason");
    }

    @Test
    void fewer_cases_give_back_what_was_found_for_them() {
        LotNumber lot = ground.lot(goods, 24);
        ground.shared(goods);

        acting.does(shop.user(), () -> changing.amend(order, List.of(amended(1, 1)), WHY));

        assertEquals(Units.of(6), supplies.ofLot(lot).reserved());
        assertEquals(Reason.of("claim.amended", ref(1)), reservationsChanged());
        assertEquals(Cases.of(1), line(1).allocated());
    }

    @Test
    void nobody_amends_without_a_reason() {
        acting.refuses(shop.user(), () -> changing.amend(order, List.of(amended(1, 2)), " "), "order.reasonMissing");
    }

    @Test
    void an_order_has_no_product_twice() {
        acting.refuses(
                shop.user(),
                () -> changing.amend(order, List.of(added(goods.first(), 2)), WHY),
                "order.twice",
                goods.first());
        assertEquals(1, ground.order(order).revision());
    }

    @Test
    void a_line_stays_the_line_of_its_product() {
        AmendedLine other = new AmendedLine(Optional.of(ref(1)), goods.skus().getLast(), Cases.of(2));

        acting.refuses(
                shop.user(),
                () -> changing.amend(order, List.of(other), WHY),
                "order.otherProduct",
                ref(1),
                goods.first());
    }

    @Test
    void a_line_is_not_amended_below_what_is_on_the_truck() {
        ground.lot(goods, 12);
        ground.shared(goods);
        ground.shipped(shop);

        refusesAmending(amended(1, 1), "order.amendTooFew", ref(1), Cases.of(1), Cases.of(2));
    }

    @Test
    void a_line_is_amended_within_the_stores_limits_alone() {
        refusesAmending(amended(1, 91), "order.outsideLimits", goods.first(), Cases.of(91), Cases.of(1), Ground.MOST);
        refusesAmending(amended(1, 0), "order.noCases", goods.first());
    }

    @Test
    void after_the_cut_off_nobody_wants_more_but_fewer_is_heard() {
        String flight = Objects.requireNonNull(line(1).promise().flight());
        PortalClock.at(acting.byItself(() -> cutOffs.of(flight)).orElseThrow().at(), () -> {
            refusesAmending(amended(1, 5), "order.moreAfterCutOff", ref(1), flight);
            acting.does(shop.user(), () -> changing.amend(order, List.of(amended(1, 3)), WHY));
        });

        assertEquals(Cases.of(3), line(1).requested());
    }

    @Test
    void an_order_is_changed_by_its_own_store_alone_and_as_it_is_now() {
        String other = ground.shop().user();
        List<AmendedLine> fewer = List.of(amended(1, 2));

        acting.refuses(other, () -> changing.cancel(order, List.of(), WHY), "order.unknown", order);
        acting.refuses(other, () -> changing.amend(order, fewer, WHY), "order.unknown", order);
        acting.mayNot(() -> changing.cancel(order, List.of(), WHY), "buyer", "allocator", "auditor");
        acting.mayNot(() -> changing.amend(order, fewer, WHY), "buyer", "allocator", "auditor");
        acting.refusesStale(shop.user(), () -> changing.cancel(order, List.of(), WHY));
        acting.refusesStale(shop.user(), () -> changing.amend(order, fewer, WHY));
        assertEquals(Cases.of(4), line(1).open());
    }
}
