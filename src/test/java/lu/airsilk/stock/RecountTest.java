package lu.airsilk.stock;

import static lu.airsilk.location.Place.DAMAGED;
import static lu.airsilk.location.Place.LOST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

class RecountTest {

    private static final Place STORE = Place.store(StoreCode.of("KF01"));

    @Test
    void what_was_said_to_be_lost_comes_back_from_there() {
        assertEquals(List.of("LOST → KF01 23"), moved(said(1, 0, 23), said(24, 0, 0)));
    }

    @Test
    void a_place_gives_to_all_that_lack_and_what_was_right_stays() {
        assertEquals(List.of("KF01 → DAMAGED 2", "KF01 → LOST 1"), moved(said(24, 0, 0), said(21, 2, 1)));
        assertEquals(List.of("DAMAGED → KF01 1", "LOST → KF01 2"), moved(said(20, 2, 2), said(23, 1, 0)));
        assertEquals(List.of(), moved(said(20, 2, 2), said(20, 2, 2)));
    }

    private static Map<Place, Units> said(long received, long damaged, long missing) {
        return Map.of(STORE, Units.of(received), DAMAGED, Units.of(damaged), LOST, Units.of(missing));
    }

    private static List<String> moved(Map<Place, Units> was, Map<Place, Units> is) {
        return new Recount(LotNumber.of("L26-000001"), was, is, "DL-26-000001/1")
                .movements().stream()
                        .map(each -> each.from() + " → " + each.to() + " " + each.units())
                        .toList();
    }
}
