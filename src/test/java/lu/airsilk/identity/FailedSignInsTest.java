package lu.airsilk.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // what the server would read from the settings
    void five_a_minute() {
        brake.perAccount = 5;
        brake.perAddress = 20;
    }

    @Test
    void of_sixty_guesses_at_once_five_are_looked_at() throws InterruptedException {
        var lookedAt = new AtomicInteger();
        var together = new CountDownLatch(60);
        try (var crowd = Executors.newFixedThreadPool(60)) {
            IntStream.range(0, 60)
                    .forEach(guess -> crowd.execute(() -> {
                        together.countDown();
                        lookedAt.addAndGet(isLookedAt("import", "10.0.0." + guess % 30) ? 1 : 0);
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

        assertEquals(true, isLookedAt("user39", "10.0.0.1"));
        assertEquals(
                5,
                IntStream.range(0, 10)
                        .filter(guess -> isLookedAt("admin", "10.0.1." + guess))
                        .count());
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
