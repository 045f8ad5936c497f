package lu.airsilk.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A crowd fills neither memory nor table, and nothing that could not be kept is lost. */
class SecurityEventsTest {

    private final SecurityMinute minute = new SecurityMinute();

    @Test
    void equal_ones_are_one_with_the_number_of_the_first() {
        assertTrue(minute.add(event("one", "r1", 1)));
        minute.add(event("one", "r2", 1));
        minute.add(event("two", "r3", 1));

        List<SecurityEvent> kept = taken();
        assertEquals(List.of(event("one", "r1", 2), event("two", "r3", 1)), kept);
        assertTrue(minute.waiting().isEmpty());
    }

    @Test
    void ten_thousand_different_ones_are_at_most_a_thousand_rows_and_all_are_counted() {
        for (int i = 0; i < 10_000; i++) {
            minute.add(event("user" + i % 1_000, "other " + i, "r" + i, 1));
        }

        List<SecurityEvent> kept = taken();
        assertTrue(kept.size() <= 1_000, () -> kept.size() + " rows");
        assertEquals(10_000, kept.stream().mapToLong(SecurityEvent::times).sum());
    }

    @Test
    void who_tries_ten_thousand_numbers_hides_nobody_else() {
        for (int i = 0; i < 10_000; i++) {
            minute.add(event("other " + i, "r" + i, 1));
        }
        SecurityEvent theirs = event("seller", "one", "r", 1);
        minute.add(theirs);

        List<SecurityEvent> kept = taken();
        assertEquals(102, kept.size());
        assertEquals(
                new SecurityEvent(
                        Instant.EPOCH, SecurityKind.SIGN_IN_FAILED, "buyer", "192.0.2.1", "r100", "CROWD", 9_900),
                kept.get(100));
        assertEquals(theirs, kept.getLast());
    }

    @Test
    void what_could_not_be_kept_stays_for_the_next_time() {
        minute.add(event("one", "r1", 3));
        assertThrows(
                IllegalStateException.class,
                () -> minute.handOver(_ -> {
                    throw new IllegalStateException("no database");
                }));
        minute.add(event("one", "r2", 1));

        assertEquals(List.of(event("one", "r1", 4)), taken());
    }

    private List<SecurityEvent> taken() {
        List<SecurityEvent> kept = new ArrayList<>();
        minute.handOver(kept::addAll);
        return kept;
    }

    private static SecurityEvent event(String detail, String request, long times) {
        return event("buyer", detail, request, times);
    }

    private static SecurityEvent event(String user, String detail, String request, long times) {
        return new SecurityEvent(Instant.EPOCH, SecurityKind.SIGN_IN_FAILED, user, "192.0.2.1", request, detail, times);
    }
}
