package lu.airsilk.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far this node's index is behind what was done on this node. Whoever changes a product here and looks for it at
 * once finds it: the search waits for its own node's news, within bounds; news of other nodes come by the clock.
 */
@ApplicationScoped
public class SearchPace {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition learnt = lock.newCondition();
    private long announced;
    private long completed;
    private long known;

    /** A transaction that has news is about to commit. */
    void announce() {
        locked(() -> announced++);
    }

    /** It has committed, or not. */
    void complete() {
        locked(() -> completed++);
    }

    /** So many transactions with news are over. */
    long completed() {
        lock.lock();
        try {
            return completed;
        } finally {
            lock.unlock();
        }
    }

    /** The news of so many transactions can be found, or are too many to be waited for. */
    void knows(long upTo) {
        locked(() -> {
            known = Math.max(known, upTo);
            learnt.signalAll();
        });
    }

    /** Waits until what was announced before can be found; false when patience ends first. */
    public boolean await() {
        lock.lock();
        try {
            long wanted = announced;
            long left = PATIENCE.toNanos();
            while (known < wanted && left > 0) {
                left = learnt.awaitNanos(left);
            }
            return known >= wanted;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
