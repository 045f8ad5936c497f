package lu.airsilk.seal.chain;

import java.nio.ByteBuffer;

/**
 * The sum of digests: the same in whatever order a database gives the rows, and another one when a row is missing, added
 * or changed. Safe as long as nobody sees it, so it is only ever digested itself.
 */
final class Sum {

    private static final int LANES = 4;

    private final long[] lanes = new long[LANES];

    void add(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        for (int lane = 0; lane < LANES; lane++) {
            lanes[lane] += bytes.getLong();
        }
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(LANES * Long.BYTES);
        for (long lane : lanes) {
            bytes.putLong(lane);
        }
        return bytes.array();
    }
}
