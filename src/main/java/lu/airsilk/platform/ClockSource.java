package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one clock of the portal, in UTC; whoever needs the time has it injected. */
@ApplicationScoped
class ClockSource {

    /** Ticks in microseconds, the databases' own step: a moment read back equals the moment stored. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
