package lu.airsilk.seal.check;

import java.util.concurrent.atomic.AtomicLong;

/** How far a check is: portions of the chain and tables that are done. */
public final class SealProgress {

    private static final int ALL = 100;

    private final AtomicLong done = new AtomicLong();
    private volatile long all;

    /** So many are to be done; said once, before the first: who looks on sees how much is left. */
    void expect(long steps) {
        if (all != 0) {
            throw new IllegalStateException("a total that grows says nothing: " + all + " steps were said already");
        }
        all = steps;
    }

    void step() {
        done.incrementAndGet();
    }

    public long done() {
        return done.get();
    }

    public long all() {
        return all;
    }

    public long percent() {
        return all() == 0 ? 0 : Math.min(ALL, done() * ALL / all());
    }
}
