package lu.airsilk.consignment.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShelfLifeGateTest {

    /** Made on 1 September 2026 for a year; two thirds must be left. */
    private static final ShelfLifeGate YEAR = new ShelfLifeGate(LocalDate.of(2027, 9, 1), 244, 1);

    @Test
    void goods_that_arrive_with_two_thirds_of_their_life_pass() {
        assertEquals(280, YEAR.daysLeft(LocalDate.of(2026, 11, 24)));
        assertTrue(YEAR.passes(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void goods_that_arrive_later_do_not_and_the_last_departure_is_told() {
        assertEquals(203, YEAR.daysLeft(LocalDate.of(2027, 2, 9)));
        assertFalse(YEAR.passes(LocalDate.of(2027, 2, 9)));
        assertEquals(LocalDate.of(2026, 12, 30), YEAR.lastDeparture());
        assertTrue(YEAR.passes(YEAR.lastDeparture()));
        assertFalse(YEAR.passes(YEAR.lastDeparture().plusDays(1)));
    }
}
