package lu.airsilk.seal.chain;

import java.time.Instant;
import java.util.Arrays;

/**
 * One thing that is sealed, and whose it was.
 *
 * @param of its table, or {@link Secrets#NAME}
 * @param number its number there
 * @param by who did it, as it was sealed
 * @param digest keyed, of all that belongs to it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record SealedUnit(String of, long number, Instant at, String by, byte[] digest) {

    /** Half of an HMAC-SHA256: nobody can try without the key, and a million take 16 MB less. */
    public static final int DIGEST_BYTES = 16;

    public SealedUnit {
        digest = Arrays.copyOf(digest, DIGEST_BYTES);
    }

    public boolean isSealedAs(byte[] other) {
        return Arrays.equals(digest, Arrays.copyOf(other, DIGEST_BYTES));
    }
}
