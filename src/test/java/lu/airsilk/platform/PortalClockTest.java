package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PortalClockTest {

    private static final Instant SPRING_FESTIVAL = Instant.parse("2026-02-16T16:00:00Z");

    private final Clock clock = new PortalClock(Clock.systemUTC());

    @Test
    void what_is_told_happens_at_its_own_time_in_every_zone() {
        PortalClock.at(SPRING_FESTIVAL, () -> {
            assertEquals(SPRING_FESTIVAL, clock.instant());
            assertEquals(LocalDate.of(2026, 2, 17), LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
            assertEquals(LocalDate.of(2026, 2, 16), LocalDate.now(clock));
        });
    }

    @Test
    void afterwards_and_for_others_the_clock_goes_on() throws InterruptedException {
        Instant before = clock.instant();
        AtomicReference<Instant> others = new AtomicReference<>(Instant.EPOCH);

        Thread other = new Thread(() -> others.set(clock.instant()));
        PortalClock.at(SPRING_FESTIVAL, other::start);
        other.join();

        assertTrue(!others.get().isBefore(before) && !clock.instant().isBefore(before));
    }

    @Test
    void it_ticks_in_microseconds_as_the_databases_do() {
        Instant now = clock.instant();

        assertEquals(now.truncatedTo(ChronoUnit.MICROS), now);
    }
}
