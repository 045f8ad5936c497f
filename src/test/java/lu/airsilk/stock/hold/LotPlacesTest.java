package lu.airsilk.stock.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.HoldKind;
import org.junit.jupiter.api.Test;

class LotPlacesTest {

    /** The page says so before, the command does so: by one rule. */
    @Test
    void a_recall_takes_what_stands_in_deliveries_too_and_broken_goods_are_none_of_them() {
        LotPlaces lot = LotPlaces.of(Units.of(52), Units.of(30), Units.of(12), Units.ZERO, Map.of());

        assertEquals(Units.of(52), lot.within(HoldKind.RECALL));
        assertEquals(Units.of(40), lot.within(HoldKind.DAMAGED));
    }
}
