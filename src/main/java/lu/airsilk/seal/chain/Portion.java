package lu.airsilk.seal.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain: what was sealed together. Never changed.
 *
 * @param number from 1, without a gap
 * @param content the units, as {@link UnitBytes} writes them
 * @param link HMAC of the link before and of all the rest
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Portion(long number, Instant at, byte[] content, byte[] link) {

    private static final byte[] NAME = "airsilk seal".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO_LINK = {};

    static Portion after(@Nullable Portion last, Instant at, List<SealedUnit> units, SealKey.Digest digest) {
        long number = last == null ? 1 : last.number + 1;
        byte[] content = UnitBytes.of(units);
        return new Portion(number, at, content, link(number, at, content, linkOf(last), digest));
    }

    /** Whether it was sealed under this key, after that one. */
    public boolean isGenuine(@Nullable Portion last, SealKey.Digest digest) {
        return MessageDigest.isEqual(link, link(number, at, content, linkOf(last), digest));
    }

    public List<SealedUnit> units() {
        return UnitBytes.read(content);
    }

    private static byte[] linkOf(@Nullable Portion portion) {
        return portion == null ? NO_LINK : portion.link;
    }

    private static byte[] link(long number, Instant at, byte[] content, byte[] before, SealKey.Digest digest) {
        byte[] head = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(number)
                .putLong(at.toEpochMilli())
                .array();
        return digest.of(NAME, before, head, content);
    }
}
