package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class DeliveryPhotographingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    DeliveryPhotographing photographing;

    @Inject
    DeliveryPhotoBook book;

    private Ground.Shop shop;
    private DeliveryNumber delivery;

    @BeforeEach
    void a_truck_is_on_its_way() {
        Ground.Goods goods = ground.onSale(1);
        shop = ground.shop();
        ground.ordered(shop, goods, 4);
        ground.lot(goods, 24);
        ground.shared(goods);
        delivery = ground.shipped(shop);
    }

    @Test
    void a_photo_is_kept_with_its_line() {
        long photo = acting.twice(shop.user(), () -> photographing.keep(delivery, 1, ground.photo()));

        PhotoRow row = acting.as("hub", () -> book.of(delivery)).getFirst();
        assertEquals(List.of(photo, delivery + "/1", shop.user()), List.of(row.id(), row.line(), row.takenBy()));
        assertEquals(
                "image/jpeg",
                acting.as(shop.user(), () -> book.file(delivery, photo)).mediaType());
    }

    @Test
    void another_store_has_no_such_delivery_and_so_no_photo() {
        long photo = acting.as(shop.user(), () -> photographing.keep(delivery, 1, ground.photo()));
        String other = ground.shop().user();

        acting.refuses(other, () -> book.of(delivery), "delivery.unknown", delivery);
        acting.refuses(other, () -> book.file(delivery, photo), "delivery.unknown", delivery);
        acting.refuses(other, () -> photographing.keep(delivery, 1, ground.photo()), "delivery.unknown", delivery);
    }

    @Test
    void a_line_that_is_not_on_the_truck_has_no_photo() {
        acting.refuses(
                shop.user(),
                () -> photographing.keep(delivery, 9, ground.photo()),
                "delivery.lineUnknown",
                delivery + "/9",
                delivery);
        acting.mayNot(() -> photographing.keep(delivery, 1, ground.photo()), "hub", "auditor");
    }
}
