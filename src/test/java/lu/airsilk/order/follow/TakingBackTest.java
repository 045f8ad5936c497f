package lu.airsilk.order.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class TakingBackTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    TakingBack back;

    @Inject
    OrderChanging changing;

    @Inject
    CutOffs cutOffs;

    @Inject
    ProductReviewing review;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber order;

    @BeforeEach
    void a_store_has_cancelled_four_cases_that_it_had_ordered() {
        goods = ground.onSale(1);
        shop = ground.shop();
        order = ground.ordered(shop, goods, 4);
        acting.does(shop.user(), () -> changing.cancel(order, List.of(), "by mistake"));
    }

    @Test
    void what_was_cancelled_by_mistake_is_open_again() {
        acting.doesTwice(shop.user(), () -> back.takeBack(order, List.of()));

        assertEquals(OrderState.ACCEPTED, ground.order(order).state());
        assertEquals(Cases.of(4), ground.order(order).line(1).open());
        assertEquals(
                Reason.of("order.takenBack", 4),
                ground.toldOf(new LineRef(order, 1)).getFirst());
    }

    @Test
    void a_line_says_whether_what_was_cancelled_of_it_can_be_had_back() {
        assertEquals(Cases.of(4), givenUp(1).back().orElseThrow().cases());
        PortalClock.at(cutOffOf(order, 1), () -> {
            assertEquals(Cases.of(4), givenUp(1).cases());
            assertEquals(Optional.empty(), givenUp(1).back());
        });
        acting.does(shop.user(), () -> back.takeBack(order, List.of()));
        assertEquals(TakingBack.GivenUp.NOTHING, givenUp(1));
    }

    private TakingBack.GivenUp givenUp(int line) {
        return acting.as(shop.user(), () -> back.givenUp(order, List.of(new LineRef(order, line))));
    }

    @Test
    void one_line_is_taken_back_and_the_others_stay_cancelled() {
        OrderNumber two = ground.ordered(shop, ground.onSale(2), 4);
        acting.does(shop.user(), () -> changing.cancel(two, List.of(), "by mistake"));

        acting.does(shop.user(), () -> back.takeBack(two, List.of(new LineRef(two, 2))));

        assertEquals(Cases.ZERO, ground.order(two).line(1).open());
        assertEquals(Cases.of(4), ground.order(two).line(2).open());
        LineRef others = new LineRef(order, 1);
        acting.refuses(shop.user(), () -> back.takeBack(two, List.of(others)), "order.lineUnknown", others);
    }

    @Test
    void nobody_takes_back_after_the_cut_off() {
        PortalClock.at(
                cutOffOf(order, 1),
                () -> acting.refuses(shop.user(), () -> back.takeBack(order, List.of()), "order.takeBackLate", order));
    }

    /** Of an order that two flights carry, the later one's lines can be had back when the first has no room for them. */
    @Test
    void each_line_is_taken_back_until_its_own_cut_off() {
        Ground.Goods two = ground.onSale(2);
        OrderNumber both = ground.ordered(shop, new Ground.Goods(two.supplier(), List.of(two.first())), 4);
        Sku later = two.skus().getLast();

        PortalClock.at(cutOffOf(both, 1), () -> {
            acting.does(
                    shop.user(),
                    () -> changing.amend(
                            both, List.of(new AmendedLine(Optional.empty(), later, Cases.of(3))), "forgotten"));
            OrderChanging.GivingUp all = acting.as(shop.user(), () -> changing.givingUp(both, List.of()));
            assertEquals(Cases.of(7), all.cases());
            assertEquals(
                    Cases.of(3),
                    acting.as(shop.user(), () -> changing.givingUp(both, List.of(new LineRef(both, 2))))
                            .cases());
            assertEquals(Cases.of(3), all.back().orElseThrow().cases());
            acting.does(shop.user(), () -> changing.cancel(both, List.of(), "by mistake"));
            Returnable back = acting.as(shop.user(), () -> this.back.givenUp(both, List.of()))
                    .back()
                    .orElseThrow();
            assertEquals(cutOffOf(both, 2), back.until());
            acting.does(shop.user(), () -> this.back.takeBack(both, List.of()));
        });

        assertEquals(Cases.ZERO, ground.order(both).line(1).open());
        assertEquals(Cases.of(3), ground.order(both).line(2).open());
    }

    private Instant cutOffOf(OrderNumber number, int line) {
        String flight =
                Objects.requireNonNull(ground.order(number).line(line).promise().flight());
        return acting.byItself(() -> cutOffs.of(flight)).orElseThrow().at();
    }

    @Test
    void what_was_not_cancelled_is_not_taken_back() {
        OrderNumber other = ground.ordered(shop, goods, 4);

        acting.refuses(shop.user(), () -> back.takeBack(other, List.of()), "order.takeBackLate", other);
    }

    @Test
    void what_nobody_may_order_any_more_is_not_taken_back() {
        acting.does("quality", () -> review.suspend(goods.first(), "recalled"));

        acting.refuses(
                shop.user(),
                () -> back.takeBack(order, List.of()),
                "order.notInAssortment",
                goods.first(),
                shop.code());
    }

    @Test
    void a_store_takes_back_its_own_alone() {
        acting.refuses(ground.shop().user(), () -> back.takeBack(order, List.of()), "order.unknown", order);
        acting.mayNot(() -> back.takeBack(order, List.of()), "allocator", "buyer", "auditor");
    }
}
