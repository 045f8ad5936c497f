package lu.airsilk.catalogue.applying;

import static java.lang.System.Logger.Level.INFO;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import lu.airsilk.catalogue.staging.ImportStaging;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.catalogue.staging.ImportStopped;
import lu.airsilk.catalogue.staging.ImportWaits;
import lu.airsilk.catalogue.staging.ImportWork;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Background;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.database.DatabaseReady;

/**
 * Reads and applies imports outside the requests that ask for it. It is woken by {@link ImportWaits}, and looks by the
 * clock for imports whose job has died: what there is to do is told by their status alone.
 */
@ApplicationScoped
public class SheetImportJob {

    private static final System.Logger LOG = System.getLogger(SheetImportJob.class.getName());
    private static final int AFTER_ALL = 3000;
    private static final int TRIES = 5;
    private static final Actor SYSTEM = Actor.system("sheet-import");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Background background;

    @Inject
    SheetImportJob self;

    @Inject
    CurrentActor actor;

    @Inject
    ImportWork work;

    @Inject
    SheetReading reading;

    @Inject
    ImportStaging staging;

    @Inject
    ImportPreparing preparing;

    @Inject
    ImportSwitch catalogueSwitch;

    @Inject
    CatalogueSizes sizes;

    @Inject
    Faults faults;

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaits told) {
        background.run(() -> self.run(told.number()));
    }

    void lookByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        background.run(() -> self.comeBack());
        var _ = executor.scheduleWithFixedDelay(() -> self.resume(), 30, 30, TimeUnit.SECONDS);
    }

    /** Goes on at once with what this node left when it stopped. */
    @ActivateRequestContext
    void comeBack() {
        actor.is(SYSTEM);
        work.comeBack();
        resume();
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

    /** Does what the import waits for, also what it comes to wait for meanwhile, unless another node is at it. */
    @ActivateRequestContext
    void run(String number) {
        actor.is(SYSTEM);
        Optional<ImportStatus> waiting = work.take(number);
        while (waiting.isPresent() && work(number, waiting.get())) {
            waiting = work.take(number);
        }
    }

    /** False when it could not be done, which is tried again by the clock. */
    private boolean work(String number, ImportStatus status) {
        try {
            step(number, status);
            return true;
        } catch (ImportStopped stopped) {
            LOG.log(INFO, stopped.getMessage());
            return true;
        } catch (RuntimeException fault) {
            faults.log(fault);
            return false;
        } finally {
            work.leave(number);
        }
    }

    private void step(String number, ImportStatus status) {
        switch (status) {
            case READING -> dryRun(number);
            case APPLYING -> {
                apply(number);
                measure();
            }
            case READY, APPLIED, REFUSED, CANCELLED -> LOG.log(WARNING, "Import {0} waits for nothing", number);
        }
    }

    /** Reads and compares; goes on where a job has died. */
    private void dryRun(String number) {
        if (staging.isStaged(number) || reading.read(number)) {
            prepare(number);
            preparing.ready(number);
        }
    }

    /** Switches; prepares anew when somebody has changed a product meanwhile. */
    private void apply(String number) {
        if (!preparing.pricesHold(number)) {
            return;
        }
        for (int round = 1; round < TRIES; round++) {
            try {
                catalogueSwitch.over(number);
                return;
            } catch (RuntimeException changed) {
                if (Faults.cause(changed, PersistenceException.class).isEmpty()) {
                    throw changed;
                }
                if (!preparing.pricesHold(number)) {
                    return;
                }
                LOG.log(WARNING, "Import {0} is prepared again: the catalogue has changed", number);
                preparing.anew(number);
                prepare(number);
            }
        }
        catalogueSwitch.over(number);
    }

    /** What is applied stays applied: tables that nobody could count make the next sheet slow and not wrong. */
    private void measure() {
        try {
            sizes.measure();
        } catch (RuntimeException fault) {
            faults.log(fault);
        }
    }

    private void prepare(String number) {
        OptionalInt last = OptionalInt.of(preparing.resume(number));
        while (last.isPresent()) {
            last = preparing.prepare(number, last.getAsInt());
        }
    }
}
