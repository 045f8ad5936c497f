package lu.airsilk.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The portal's clock. It ticks in microseconds, the databases' own step, so that a moment read back equals the moment
 * stored. Whoever tells what happened before, such as the sample company's story, tells it {@linkplain #at at its own
 * time}; everybody else's clock goes on.
 */
public final class PortalClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();
    private static final Duration STEP = Duration.ofNanos(1000);

    private final Clock real;

    /** @param real for everybody who tells nothing; the steps are made here */
    PortalClock(Clock real) {
        this.real = Clock.tick(real, STEP);
    }

    /** Lets something happen as if it were this moment, for the calling thread alone. */
    public static void at(Instant moment, Runnable told) {
        ScopedValue.where(TOLD, moment).run(told);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new PortalClock(real.withZone(zone));
    }
}
