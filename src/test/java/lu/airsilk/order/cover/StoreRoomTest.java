package lu.airsilk.order.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Storage;
import org.junit.jupiter.api.Test;

class StoreRoomTest {

    private static final CubicCentimetres TEN_LITRES = CubicCentimetres.of(10_000);

    @Test
    void cool_goods_share_the_room_of_ambient_ones_and_what_has_no_limit_takes_all() {
        StoreRoom room = new StoreRoom(new ReceivingRoom(Optional.of(100L), Optional.of(25L), Optional.empty()));

        assertEquals(10, room.most(Storage.AMBIENT, TEN_LITRES));
        room.take(Storage.COOL, TEN_LITRES, 7);
        assertEquals(3, room.most(Storage.AMBIENT, TEN_LITRES));
        assertEquals(2, room.most(Storage.CHILLED, TEN_LITRES));
        assertEquals(Long.MAX_VALUE, room.most(Storage.FROZEN, TEN_LITRES));
        assertEquals(Long.MAX_VALUE, room.most(Storage.AMBIENT, CubicCentimetres.ZERO));
    }
}
