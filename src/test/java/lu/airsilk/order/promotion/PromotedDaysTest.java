package lu.airsilk.order.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

class PromotedDaysTest {

    private static final Sku SKU = Sku.of("AS0000001");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final PromotionDays WEEK = new PromotionDays(MONDAY, MONDAY.plusDays(6));

    private final PromotedDays plan = PromotedDays.NONE
            .and(List.of(SKU), WEEK)
            .and(List.of(SKU), new PromotionDays(MONDAY.plusDays(5), MONDAY.plusDays(9)));

    @Test
    void a_day_of_two_promotions_counts_once() {
        assertEquals(10, plan.count(SKU, MONDAY.minusDays(10), 60));
        assertEquals(3, plan.count(SKU, MONDAY.minusDays(4), 7));
        assertEquals(0, plan.count(Sku.of("AS0000002"), MONDAY, 7));
    }

    @Test
    void it_holds_from_its_first_day_to_its_last() {
        assertFalse(plan.has(SKU, MONDAY.minusDays(1)));
        assertTrue(plan.has(SKU, MONDAY));
        assertTrue(plan.has(SKU, MONDAY.plusDays(9)));
        assertFalse(plan.has(SKU, MONDAY.plusDays(10)));
    }

    @Test
    void the_next_is_the_first_of_those_that_reach_into_the_days() {
        assertEquals(Optional.of(WEEK), plan.next(SKU, MONDAY.plusDays(6), 3));
        assertEquals(Optional.empty(), plan.next(SKU, MONDAY.minusDays(7), 7));
        assertEquals(Optional.of(WEEK), plan.next(SKU, MONDAY.minusDays(7), 8));
    }

    @Test
    void what_ends_before_it_begins_is_refused_at_its_last_day() {
        Refused refused = assertThrows(Refused.class, () -> new PromotionDays(MONDAY, MONDAY.minusDays(1)));

        assertEquals("promotion.endsBefore", refused.refusals().getFirst().code());
        assertEquals(Optional.of("to"), refused.refusals().getFirst().field());
    }
}
