package lu.airsilk.order.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class ArrivalBookTest {

    @Inject
    ArrivalBook book;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Test
    void a_product_of_two_orders_is_two_lines_and_one_product() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(2);
        ground.lot(goods, 60);
        ground.ordered(shop, new Ground.Goods(goods.supplier(), goods.skus().subList(0, 1)), 2);
        ground.ordered(shop, new Ground.Goods(goods.supplier(), goods.skus().subList(0, 1)), 3);

        assertEquals(
                new ArrivalBook.Sum(2, 1),
                acting.as(shop.user(), () -> book.sum(ArrivalBook.FIRST_DAY, ArrivalBook.LAST_DAY)));
        assertEquals(
                new ArrivalBook.Sum(0, 0),
                acting.as(ground.shop().user(), () -> book.sum(ArrivalBook.FIRST_DAY, ArrivalBook.LAST_DAY)));
    }
}
