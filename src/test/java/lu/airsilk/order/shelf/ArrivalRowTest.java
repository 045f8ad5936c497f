package lu.airsilk.order.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

class ArrivalRowTest {

    @Test
    void it_comes_later_than_promised_once_that_day_is_over_or_another_is_expected() {
        ArrivalRow row = new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE, DUE, null);

        assertFalse(row.isLaterThanPromised(DUE));
        assertTrue(row.isLaterThanPromised(DUE.plusDays(1)));
        assertTrue(new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE.plusDays(1), DUE, null)
                .isLaterThanPromised(DUE));
    }

    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    @Test
    void a_day_that_is_over_is_what_cases_are_late_since() {
        ArrivalRow row = new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE, null, null);

        assertEquals(0, row.daysLate(DUE));
        assertEquals(1, row.daysLate(DUE.plusDays(1)));
    }
}
