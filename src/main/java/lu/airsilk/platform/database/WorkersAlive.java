package lu.airsilk.platform.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the server's workers find time for work beside the requests: one of them says so every two seconds. */
@Readiness
@ApplicationScoped
public class WorkersAlive implements HealthCheck {

    private static final int AFTER_ALL = 3000;
    private static final int EVERY_SECONDS = 2;
    private static final Duration FRESH = Duration.ofSeconds(20);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Clock clock;

    private volatile Instant worked = Instant.EPOCH;

    void workByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        var _ = executor.scheduleWithFixedDelay(() -> worked = clock.instant(), 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public HealthCheckResponse call() {
        boolean fresh = worked.plus(FRESH).isAfter(clock.instant());
        return HealthCheckResponse.named("workers").status(fresh).build();
    }
}
