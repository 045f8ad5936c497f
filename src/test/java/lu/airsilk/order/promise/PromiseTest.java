package lu.airsilk.order.promise;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final LocalDate LIKELY = LocalDate.of(2026, 11, 27);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 28);

    @Test
    void it_is_over_when_the_day_by_which_it_was_given_has_passed() {
        Promise promise = new Promise(LIKELY, LAST, "CV9739-2026-11-24", Via.NEXT);

        assertFalse(promise.isOver(LAST));
        assertTrue(promise.isOver(LAST.plusDays(1)));
        assertFalse(Promise.NONE.isOver(LAST));
    }
}
