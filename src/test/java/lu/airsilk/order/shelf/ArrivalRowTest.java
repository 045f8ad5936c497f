package lu.airsilk.order.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

class ArrivalRowTest {

    @Test
    void it_is_late_once_the_promised_day_is_over_and_is_going_to_be_where_another_is_expected() {
        ArrivalRow row = new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE, DUE, null, null);

        assertFalse(row.isLaterThanPromised());
        assertFalse(row.isPromiseOver(DUE));
        assertTrue(row.isPromiseOver(DUE.plusDays(1)));
        assertTrue(new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE.plusDays(1), DUE, null, null)
                .isLaterThanPromised());
    }

    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    @Test
    void a_day_that_is_over_is_what_cases_are_late_since() {
        ArrivalRow row = new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE, null, null, null);

        assertEquals(0, row.daysLate(DUE));
        assertEquals(1, row.daysLate(DUE.plusDays(1)));
    }

    @Test
    void goods_that_customs_have_longer_than_expected_come_tomorrow_at_the_earliest() {
        ArrivalRow row = new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE, null, null, "CHECKED_IN");

        assertTrue(row.isInCustoms());
        assertFalse(
                new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE, null, null, "LANDED").isInCustoms());
    }
}
