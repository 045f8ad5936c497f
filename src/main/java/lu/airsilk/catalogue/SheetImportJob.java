package lu.airsilk.catalogue;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.DatabaseReady;
import lu.airsilk.platform.Faults;

/**
 * Reads and applies imports outside the requests that ask for it. It is woken by {@link ImportWaits}, and looks by the
 * clock for imports whose job has died: what there is to do is told by their status alone.
 */
@ApplicationScoped
class SheetImportJob {

    private static final System.Logger LOG = System.getLogger(SheetImportJob.class.getName());
    private static final int AFTER_ALL = 3000;
    private static final int TRIES = 5;
    private static final Actor SYSTEM = Actor.system("sheet-import");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SheetImportJob self;

    @Inject
    CurrentActor actor;

    @Inject
    ImportWork work;

    @Inject
    SheetReading reading;

    @Inject
    ImportApplying applying;

    @Inject
    ImportSwitch catalogueSwitch;

    @Inject
    Faults faults;

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaits told) {
        executor.execute(() -> self.run(told.number()));
    }

    void lookByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        var _ = executor.scheduleWithFixedDelay(() -> self.resume(), 20, 60, TimeUnit.SECONDS);
    }

    @ActivateRequestContext
    void resume() {
        actor.is(SYSTEM);
        try {
            work.waiting().forEach(this::run);
        } catch (RuntimeException fault) {
            faults.log(fault);
        }
    }

    /** Does what the import waits for, unless another node is at it. */
    @ActivateRequestContext
    void run(String number) {
        actor.is(SYSTEM);
        work.take(number).ifPresent(status -> work(number, status));
    }

    private void work(String number, ImportStatus status) {
        try {
            step(number, status);
        } catch (RuntimeException fault) {
            faults.log(fault);
        } finally {
            work.leave(number);
        }
    }

    private void step(String number, ImportStatus status) {
        switch (status) {
            case READING -> reading.read(number);
            case APPLYING -> apply(number);
            case READY, APPLIED, REFUSED -> LOG.log(WARNING, "Import {0} waits for nothing", number);
        }
    }

    /** Prepares and switches; prepares again when somebody has changed a product meanwhile. */
    private void apply(String number) {
        for (int round = 1; round < TRIES; round++) {
            try {
                prepareAndSwitch(number);
                return;
            } catch (RuntimeException changed) {
                if (Faults.cause(changed, PersistenceException.class).isEmpty()) {
                    throw changed;
                }
                LOG.log(WARNING, "Import {0} is prepared again: the catalogue has changed", number);
            }
        }
        prepareAndSwitch(number);
    }

    private void prepareAndSwitch(String number) {
        applying.begin(number);
        int done = 0;
        OptionalInt last = applying.prepare(number, 0, done);
        while (last.isPresent()) {
            done += ImportApplying.CHUNK;
            last = applying.prepare(number, last.getAsInt(), done);
        }
        catalogueSwitch.over(number);
    }
}
