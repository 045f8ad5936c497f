package lu.airsilk.catalogue.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class OwnGoodsTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    OwnGoods own;

    @Test
    void what_a_store_has_ordered_is_asked_for_once_a_minute_and_not_with_each_key() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        Instant now = Instant.now();
        List<Set<Sku>> seen = new ArrayList<>();
        PortalClock.at(now, () -> seen.add(own.of(shop.code())));
        ground.ordered(shop, goods, 1);

        PortalClock.at(now.plusSeconds(59), () -> seen.add(own.of(shop.code())));
        PortalClock.at(now.plus(Duration.ofMinutes(2)), () -> seen.add(own.of(shop.code())));

        assertEquals(List.of(Set.of(), Set.of(), Set.copyOf(goods.skus())), seen);
    }
}
