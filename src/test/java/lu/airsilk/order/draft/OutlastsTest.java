package lu.airsilk.order.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.shared.Units;
import org.junit.jupiter.api.Test;

class OutlastsTest {

    @Test
    void what_sells_for_longer_than_it_keeps_is_told_in_whole_days_the_last_begun() {
        assertEquals(
                Optional.of(new DraftSheet.Outlasts(new BigDecimal("2.5"), 29)),
                DraftSheet.Outlasts.of(Units.of(72), new BigDecimal("2.5"), 28));
    }

    @Test
    void what_is_sold_while_it_keeps_is_not_told() {
        assertEquals(Optional.empty(), DraftSheet.Outlasts.of(Units.of(72), new BigDecimal("2.5"), 29));
    }

    @Test
    void where_next_to_nothing_is_sold_nothing_is_reckoned() {
        assertEquals(Optional.empty(), DraftSheet.Outlasts.of(Units.of(72), new BigDecimal("0.0"), 2));
    }
}
