package lu.airsilk.order.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Storage;
import org.junit.jupiter.api.Test;

class RoomLeftTest {

    private static final CubicCentimetres TEN_LITRES = CubicCentimetres.of(10_000);

    @Test
    void cool_goods_share_the_room_of_ambient_ones_and_what_has_no_limit_takes_all() {
        RoomLeft room = new RoomLeft(new ReceivingRoom(Optional.of(100L), Optional.of(25L), Optional.empty()));

        assertEquals(7, room.fill(Storage.COOL, TEN_LITRES, 7));
        assertEquals(3, room.fill(Storage.AMBIENT, TEN_LITRES, 7));
        assertEquals(0, room.fill(Storage.AMBIENT, TEN_LITRES, 1));
        assertEquals(2, room.fill(Storage.CHILLED, TEN_LITRES, 7));
        assertEquals(700, room.fill(Storage.FROZEN, TEN_LITRES, 700));
        assertEquals(700, room.fill(Storage.AMBIENT, CubicCentimetres.ZERO, 700));
    }
}
