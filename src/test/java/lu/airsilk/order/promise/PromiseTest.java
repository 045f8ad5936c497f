package lu.airsilk.order.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    @Test
    void what_replaces_a_promise_is_never_tighter_but_may_be_later() {
        Promise before = new Promise(LIKELY, LAST, "CV9739-2026-11-24", Via.NEXT);
        Promise tighter = new Promise(LAST, LAST.minusDays(1), "CV9739-2026-11-25", Via.NEXT);
        Promise later = new Promise(LAST, LAST.plusDays(3), "CV9739-2026-11-25", Via.NEXT);

        assertEquals(new Promise(LAST, LAST, "CV9739-2026-11-25", Via.NEXT), tighter.noTighterThan(before));
        assertEquals(later, later.noTighterThan(before));
        assertEquals(Promise.NONE, Promise.NONE.noTighterThan(before));
        assertEquals(later, later.noTighterThan(Promise.NONE));
    }
}
