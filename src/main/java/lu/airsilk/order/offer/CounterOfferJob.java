package lu.airsilk.order.offer;

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

/** Settles the questions that nobody has answered in time, within a minute of their deadline. */
@ApplicationScoped
class CounterOfferJob {

    private static final int AFTER_ALL = 3000;
    private static final int EVERY_SECONDS = 20;
    private static final Actor SYSTEM = Actor.system("counter-offers");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    CounterOfferJob self;

    @Inject
    CurrentActor actor;

    @Inject
    CounterOffering offering;

    @Inject
    Faults faults;

    void lookByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        var _ = executor.scheduleWithFixedDelay(() -> self.settle(), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @ActivateRequestContext
    void settle() {
        actor.is(SYSTEM);
        try {
            offering.due().forEach(this::settle);
        } catch (RuntimeException fault) {
            faults.log(fault);
        }
    }

    /** One that fails, since another node was first or the substitute has left the assortment, does not stop the others. */
    private void settle(long offer) {
        try {
            offering.settle(offer);
        } catch (RuntimeException fault) {
            faults.log(fault);
        }
    }
}
