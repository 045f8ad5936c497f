package lu.airsilk.identity.security;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.platform.security.SecurityEvents;

/** Once a minute, what has happened at the door is kept, in one transaction. */
@ApplicationScoped
class SecurityKeepingJob {

    private static final int AFTER_ALL = 3000;
    private static final Actor SYSTEM = Actor.system("security-events");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SecurityKeepingJob self;

    @Inject
    CurrentActor actor;

    @Inject
    SecurityEvents events;

    @Inject
    SecurityKeeping keeping;

    @Inject
    Faults faults;

    void keepByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        var _ = executor.scheduleAtFixedRate(() -> self.keep(), 1, 1, TimeUnit.MINUTES);
    }

    @ActivateRequestContext
    void keep() {
        actor.is(SYSTEM);
        try {
            events.handOver(keeping::keep);
        } catch (RuntimeException fault) {
            faults.log(fault);
        }
    }
}
