package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class DeliverySheetTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    DeliveryBook book;

    /** The store that counts them at its door reads for which order each is. */
    @Test
    void lines_of_one_lot_for_two_orders_are_told_apart() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        ground.ordered(shop, goods, 2);
        ground.ordered(shop, goods, 1);
        ground.lot(goods, 18);
        ground.shared(goods);

        assertEquals(List.of(true, true), sharing(ground.prepared(shop)));
    }

    @Test
    void a_lot_that_comes_once_says_enough() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        ground.ordered(shop, goods, 2);
        ground.lot(goods, 12);
        ground.shared(goods);

        assertEquals(List.of(false), sharing(ground.prepared(shop)));
    }

    private List<Boolean> sharing(DeliveryNumber number) {
        DeliverySheet sheet = acting.as("hub", () -> book.sheet(number));
        return sheet.lines().stream().map(sheet::isSharing).toList();
    }
}
