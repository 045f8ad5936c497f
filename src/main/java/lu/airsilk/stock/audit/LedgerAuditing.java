package lu.airsilk.stock.audit;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.HUB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.Background;
import org.jspecify.annotations.Nullable;

/**
 * The audit for those who look at its page: one at a time on a node, for as long as it takes. A ledger of years takes longer
 * than a request is given.
 */
@ApplicationScoped
public class LedgerAuditing {

    @Inject
    LedgerAuditor auditor;

    @Inject
    LedgerSeal seal;

    @Inject
    Background background;

    @Inject
    Clock clock;

    private final AtomicInteger looked = new AtomicInteger();

    private @Nullable Future<Found> work;
    private volatile @Nullable Found last;

    /**
     * What was found.
     *
     * @param at when the adding up began: what was posted meanwhile may or may not be in it
     * @param hash the whole ledger in 64 letters
     */
    public record Found(Instant at, List<Invariant> invariants, String hash) {

        public Found {
            invariants = List.copyOf(invariants);
        }
    }

    /** Begins to add up, unless that is at work, and waits for it for as long as somebody does who has asked. */
    @Allowed({HUB, ALLOCATION, ADMIN, AUDIT})
    public void begin() {
        Background.awaitBriefly(begun());
    }

    private synchronized Future<Found> begun() {
        Future<Found> now = work;
        if (now == null || now.isDone()) {
            looked.set(0);
            now = background.ask(this::found);
            work = now;
        }
        return now;
    }

    private Found found() {
        Instant at = clock.instant();
        Found found = new Found(at, auditor.added(looked::incrementAndGet), seal.digest());
        last = found;
        return found;
    }

    /**
     * How far it is.
     *
     * @param looked rules that have been looked at; when that is all of them, the whole is being put into 64 letters
     */
    public record Progress(int looked, int rules) {}

    /** How far the one at work on this node is; nothing looked at where none is. */
    @Allowed({HUB, ALLOCATION, ADMIN, AUDIT})
    public Progress progress() {
        return new Progress(isAtWork() ? looked.get() : 0, auditor.count());
    }

    /** Whether somebody's is at work on this node. */
    @Allowed({HUB, ALLOCATION, ADMIN, AUDIT})
    public synchronized boolean isAtWork() {
        return work != null && !work.isDone();
    }

    /** Whether there is something to show: one has come to its end on this node since its start, and the last one did not fail. */
    @Allowed({HUB, ALLOCATION, ADMIN, AUDIT})
    public synchronized boolean isThere() {
        return last != null && work != null && work.state() != Future.State.FAILED;
    }

    /**
     * What the last one on this node has found, also while another is at work; empty before the first since its start. One
     * that has failed is a fault, and never hidden behind what was found before.
     */
    @Allowed({HUB, ALLOCATION, ADMIN, AUDIT})
    public synchronized Optional<Found> last() {
        return work != null && work.isDone() ? Optional.of(work.resultNow()) : Optional.ofNullable(last);
    }
}
