package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the portal, in UTC; whoever needs the time has it injected. */
@ApplicationScoped
class ClockSource {

    @Produces
    @Singleton
    Clock clock() {
        return new PortalClock(Clock.systemUTC());
    }
}
