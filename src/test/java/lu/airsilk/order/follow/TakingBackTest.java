package lu.airsilk.order.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import lu.airsilk.catalogue.ProductReviewing;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
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
        acting.doesTwice(shop.user(), () -> back.takeBack(order));

        assertEquals(OrderState.ACCEPTED, ground.order(order).state());
        assertEquals(Cases.of(4), ground.order(order).line(1).open());
        assertEquals(
                Reason.of("order.takenBack", 4),
                ground.toldOf(new LineRef(order, 1)).getFirst());
    }

    @Test
    void nobody_takes_back_after_the_cut_off() {
        String flight =
                Objects.requireNonNull(ground.order(order).line(1).promise().flight());

        PortalClock.at(
                cutOffs.of(flight).orElseThrow().at(),
                () -> acting.refuses(shop.user(), () -> back.takeBack(order), "order.takeBackLate", order));
    }

    @Test
    void what_was_not_cancelled_is_not_taken_back() {
        OrderNumber other = ground.ordered(shop, goods, 4);

        acting.refuses(shop.user(), () -> back.takeBack(other), "order.takeBackLate", other);
    }

    @Test
    void what_nobody_may_order_any_more_is_not_taken_back() {
        acting.does("quality", () -> review.suspend(goods.first(), "recalled"));

        acting.refuses(shop.user(), () -> back.takeBack(order), "order.notInAssortment", goods.first(), shop.code());
    }

    @Test
    void a_store_takes_back_its_own_alone() {
        acting.refuses(ground.shop().user(), () -> back.takeBack(order), "order.unknown", order);
        acting.mayNot(() -> back.takeBack(order), "allocator", "buyer", "auditor");
    }
}
