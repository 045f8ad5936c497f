package lu.airsilk.platform.edge;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import lu.airsilk.platform.Deadline;
import lu.airsilk.platform.database.DatabaseReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends what a request asks of the database when it has asked for too long. */
@ApplicationScoped
public class LongRequests {

    private static final int AFTER_ALL = 3000;
    private static final int EVERY_SECONDS = 1;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "airsilk.limit.seconds", defaultValue = "60")
    int longest;

    private final Set<Deadline> open = ConcurrentHashMap.newKeySet();

    void lookByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        var _ = executor.scheduleWithFixedDelay(
                () -> open.forEach(Deadline::endStatement), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** A request's, from now on; it must be given back. */
    public Deadline begin() {
        return begin(Duration.ofSeconds(longest));
    }

    public Deadline begin(Duration time) {
        Deadline deadline = new Deadline(time);
        open.add(deadline);
        return deadline;
    }

    public void end(Deadline deadline) {
        open.remove(deadline);
    }
}
