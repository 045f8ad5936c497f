package lu.airsilk.flight.transit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AimedShareTest {

    private static AimedShare after(int days, long promises, long kept) {
        return AimedShare.after(Collections.nCopies(days, new AimedShare.Due(promises, kept)));
    }

    @Test
    void as_long_as_too_few_fell_due_it_is_nine_in_ten() {
        assertEquals(AimedShare.NINE_IN_TEN, AimedShare.after(List.of()));
        assertEquals(AimedShare.NINE_IN_TEN, after(8, 1, 0));
    }

    @Test
    void nine_in_ten_kept_leaves_it_where_it_is() {
        assertEquals(0.9, after(90, 10, 9).value(), 1e-9);
    }

    @Test
    void what_was_missed_makes_it_more_careful_and_what_was_kept_less() {
        assertEquals(0.9 + 0.02 * 0.4, after(1, 20, 10).value(), 1e-9);
        assertEquals(0.9 - 0.02 * 0.1, after(1, 20, 20).value(), 1e-9);
    }

    @Test
    void a_day_counts_once_however_many_lines_fell_due_on_it() {
        assertEquals(after(3, 10, 7), after(3, 1_000, 700));
    }

    @Test
    void it_stays_where_a_promise_still_says_something() {
        assertEquals(0.99, after(90, 10, 0).value(), 1e-9);
        assertEquals(0.88, after(90, 10, 10).value(), 1e-9);
    }
}
