package lu.airsilk.identity.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing is braked, whether the guesses come in turn or all at once. */
class FailedSignInsTest {

    private final FailedSignIns brake = new FailedSignIns();
    private volatile Instant now = Instant.parse("2026-11-27T18:00:00Z");

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // what the server would read from the settings
    void five_a_minute() {
        brake.perAccount = 5;
        brake.perAddress = 20;
        brake.clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Test
    void of_sixty_guesses_at_once_five_are_looked_at() throws InterruptedException {
        var lookedAt = new AtomicInteger();
        var together = new CountDownLatch(60);
        try (var crowd = Executors.newFixedThreadPool(60)) {
            IntStream.range(0, 60)
                    .forEach(guess -> crowd.execute(() -> {
                        together.countDown();
                        lookedAt.addAndGet(isLookedAt("import", "10.0.0.1") ? 1 : 0);
                    }));
            together.await();
        }

        assertEquals(5, lookedAt.get());
    }

    @Test
    void who_signs_in_is_given_the_attempt_back() {
        for (int day = 0; day < 50; day++) {
            assertDoesNotThrow(() -> brake.count("import", "10.0.0.1"));
            brake.giveBack("import", "10.0.0.1");
        }
    }

    @Test
    void an_address_that_guesses_at_everybody_uses_up_nobodys_attempts() {
        IntStream.range(0, 40).forEach(guess -> isLookedAt("user" + guess, "10.0.0.9"));

        assertTrue(isLookedAt("user39", "10.0.0.1"));
        assertEquals(
                6,
                IntStream.range(0, 60)
                        .filter(guess -> isLookedAt("admin", "10.0.1." + guess))
                        .count());
    }

    @Test
    void twenty_five_wrong_guesses_from_one_address_lock_nobody_out_at_another() {
        IntStream.range(0, 25).forEach(guess -> isLookedAt("import", "10.0.0.9"));

        assertTrue(isLookedAt("admin", "10.0.0.1"));
        assertTrue(isLookedAt("import", "10.0.0.2"));
    }

    @Test
    void who_goes_on_waits_twice_as_long_each_time_and_never_for_ever() {
        List<Long> waits = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            while (isLookedAt("import", "10.0.0.9")) {
                // until there is no attempt left
            }
            long wait = waits("import", "10.0.0.9");
            waits.add(wait);
            now = now.plusSeconds(wait);
        }
        now = now.plusSeconds(901);

        assertEquals(List.of(12L, 24L, 48L, 96L, 192L, 384L, 768L, 900L, 900L), waits);
        assertTrue(isLookedAt("import", "10.0.0.9"));
    }

    @Test
    void a_known_browser_has_attempts_of_its_own() {
        IntStream.range(0, 600).forEach(guess -> isLookedAt("import", "10.0." + guess % 250 + "." + guess));

        assertDoesNotThrow(() -> brake.countKnown("hers"));
        brake.giveBackKnown("hers");
        IntStream.range(0, 5).forEach(_ -> brake.countKnown("hers"));
        assertThrows(Refused.class, () -> brake.countKnown("hers"));
    }

    private long waits(String name, String address) {
        Refused refused = assertThrows(Refused.class, () -> brake.count(name, address));
        return (Long) refused.refusals().getFirst().arguments().getFirst();
    }

    private boolean isLookedAt(String name, String address) {
        try {
            brake.count(name, address);
            return true;
        } catch (Refused tooMany) {
            return false;
        }
    }
}
