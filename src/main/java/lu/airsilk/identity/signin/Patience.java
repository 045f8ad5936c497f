package lu.airsilk.identity.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How many attempts somebody has, and how long they must wait for the next: some a minute are free; each time these are
 * used up, the wait is twice as long as the time before. It is never a lock: what is not looked at does not count, and
 * after a quiet quarter of an hour all is forgotten.
 */
final class Patience {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private final int free;
    private final Duration longest;
    private final Duration step;

    private Duration used = Duration.ZERO;
    private int times;
    private Instant last = Instant.EPOCH;
    private Instant next = Instant.EPOCH;

    /**
     * Nothing is used up yet.
     *
     * @param free attempts a minute
     * @param longest that anybody ever waits
     */
    Patience(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
        this.step = MINUTE.dividedBy(free);
    }

    /** How long until the next attempt; nothing when it may be now. */
    Duration left(Instant now) {
        return now.isBefore(next) ? Duration.between(now, next) : Duration.ZERO;
    }

    /** An attempt is looked at. */
    void take(Instant now) {
        Duration since = Duration.between(last, now);
        times = since.compareTo(FORGOTTEN) > 0 ? 0 : times;
        used = since.compareTo(used) > 0 ? step : used.minus(since).plus(step);
        last = now;
        if (used.compareTo(step.multipliedBy(free - 1)) > 0) {
            next = now.plus(wait(times++));
        }
    }

    private Duration wait(int before) {
        Duration wait = step.multipliedBy(1L << Math.min(before, 10));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** The attempt last taken was none of guessing. */
    void giveBack() {
        used = used.minus(step).isNegative() ? Duration.ZERO : used.minus(step);
        times = Math.max(0, times - 1);
        next = Instant.EPOCH;
    }
}
