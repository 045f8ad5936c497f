package lu.airsilk.platform.edge;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * How much of bodies is read at once: so many of them, fewer than there are threads, and so many bytes together that
 * the memory bears them.
 */
final class BodyRoom {

    private static final int BODIES = 700;
    private static final long BYTES = 96L << 20;

    /** What one body takes of the memory at most: a larger one is a file and goes to the disk as it comes. */
    private static final long LARGEST = 4L << 20;

    /** What a stranger has to say: who he is. */
    private static final long OF_STRANGER = 64L << 10;

    private final Semaphore bodies = new Semaphore(BODIES);
    private final AtomicLong bytes = new AtomicLong();

    /** Room for one more body, if there is any. Given back when the request is over. */
    Share share(boolean stranger) {
        return new Share(stranger, bodies.tryAcquire());
    }

    private static Refused busy() {
        return new Refused(Refused.Kind.LATER, Refusal.of("request.busy"));
    }

    /** One body's. */
    final class Share implements AutoCloseable {

        private final boolean stranger;
        private final boolean given;
        private long taken;

        private Share(boolean stranger, boolean given) {
            this.stranger = stranger;
            this.given = given;
        }

        /** Refused when there was no room for this body. */
        void require() {
            if (!given) {
                throw busy();
            }
        }

        /** So much of the body has come. */
        void take(long came) {
            if (stranger && came > OF_STRANGER) {
                throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("request.413"));
            }
            long more = Math.min(came, LARGEST) - taken;
            taken += more;
            if (bytes.addAndGet(more) > BYTES) {
                throw busy();
            }
        }

        @Override
        public void close() {
            bytes.addAndGet(-taken);
            if (given) {
                bodies.release();
            }
        }
    }
}
