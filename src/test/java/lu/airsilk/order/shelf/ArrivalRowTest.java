package lu.airsilk.order.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

class ArrivalRowTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    @Test
    void a_day_that_is_over_is_what_cases_are_late_since() {
        ArrivalRow row = new ArrivalRow("SO-26-000001", 1, Sku.of("AS0000001"), 18, 0, DUE, null, null);

        assertEquals(0, row.daysLate(DUE));
        assertEquals(1, row.daysLate(DUE.plusDays(1)));
    }
}
