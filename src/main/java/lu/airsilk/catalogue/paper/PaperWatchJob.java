package lu.airsilk.catalogue.paper;

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

/** Looks by the clock which products' papers have run out; a product is suspended within a minute of midnight there. */
@ApplicationScoped
class PaperWatchJob {

    private static final int AFTER_ALL = 3000;
    private static final int EVERY_SECONDS = 10;
    private static final Actor SYSTEM = Actor.system("paper-watch");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    PaperWatchJob self;

    @Inject
    CurrentActor actor;

    @Inject
    PaperWatch watch;

    @Inject
    Faults faults;

    void lookByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        var _ = executor.scheduleWithFixedDelay(() -> self.look(), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Another node that was first is a conflict of versions: the next look finds nothing left to do. */
    @ActivateRequestContext
    void look() {
        actor.is(SYSTEM);
        try {
            watch.suspend();
        } catch (RuntimeException fault) {
            faults.log(fault);
        }
    }
}
