package lu.airsilk.order.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LifeLeftTest {

    private static final LocalDate FLOWN = LocalDate.of(2026, 11, 25);

    @Test
    void every_day_on_the_way_to_the_shelf_is_lost() {
        assertEquals(53, LifeLeft.days(60, FLOWN, FLOWN.plusDays(7)));
    }

    @Test
    void what_has_expired_on_the_way_keeps_no_day() {
        assertEquals(0, LifeLeft.days(5, FLOWN, FLOWN.plusDays(7)));
    }
}
