package lu.airsilk.catalogue.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import lu.airsilk.catalogue.news.CatalogueChanged;
import lu.airsilk.catalogue.news.ProductOutbox;
import lu.airsilk.catalogue.synonym.SearchMisses;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Background;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.command.LastAnswerGiven;
import lu.airsilk.platform.database.DatabaseReady;

/**
 * Keeps this node's index as the database is: woken by the node's own changes, by the clock for those of others. An index
 * that is missing or damaged is made anew, while the old one or the database answers. What the start itself changes, such
 * as the sample company, is learnt once and together, when the start is over.
 */
@ApplicationScoped
class SearchFeeding {

    static final Actor SYSTEM = Actor.system("search");
    private static final int AFTER_ALL = 3000;
    private static final int LOOK_MILLIS = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Background background;

    @Inject
    SearchFeeding self;

    @Inject
    SearchIndex index;

    @Inject
    SearchNews news;

    @Inject
    SearchBuilding building;

    @Inject
    SearchPace pace;

    @Inject
    ProductOutbox outbox;

    @Inject
    SearchMisses misses;

    @Inject
    CurrentActor actor;

    @Inject
    Faults faults;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean begun;
    private volatile boolean stopping;

    void begin(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        begun = true;
        var _ = executor.scheduleWithFixedDelay(() -> self.look(), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        var _ = executor.scheduleWithFixedDelay(() -> self.forget(), 1, 24 * 60, TimeUnit.MINUTES);
    }

    /** What is not learnt yet is learnt at the next start. */
    void stop(@Observes LastAnswerGiven last) {
        stopping = true;
    }

    @PreDestroy
    void end() {
        stopping = true;
    }

    void announce(@Observes(during = TransactionPhase.BEFORE_COMPLETION) CatalogueChanged change) {
        pace.announce();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_COMPLETION) CatalogueChanged change) {
        pace.complete();
        if (begun && woken.compareAndSet(false, true)) {
            background.run(() -> self.look());
        }
    }

    @ActivateRequestContext
    void forget() {
        actor.is(SYSTEM);
        outbox.forget();
        misses.forget();
    }

    /** Learns what is new; one thread at a time. */
    @ActivateRequestContext
    void look() {
        oneAtATime.lock();
        try {
            woken.set(false);
            actor.is(SYSTEM);
            learn();
        } catch (RuntimeException fault) {
            if (!stopping) { // else the services that it needs have gone before it
                faults.log(fault);
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private void learn() {
        if (stopping) {
            return;
        }
        long completed = pace.completed();
        if (!index.isSound() && !news.takeUp()) {
            news.knownUpTo(building.build());
        }
        news.learn(() -> pace.knows(completed));
        pace.knows(completed);
    }
}
