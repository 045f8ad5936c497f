package lu.airsilk.seal.check;

import java.util.concurrent.atomic.AtomicLong;

/** How far a check is: portions of the chain and tables that are done. */
public final class SealProgress {

    private static final int ALL = 100;

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong all = new AtomicLong();

    /** So many more are to be done. */
    void expect(long more) {
        all.addAndGet(more);
    }

    void step() {
        done.incrementAndGet();
    }

    public long done() {
        return done.get();
    }

    public long all() {
        return all.get();
    }

    public long percent() {
        return all() == 0 ? 0 : Math.min(ALL, done() * ALL / all());
    }
}
