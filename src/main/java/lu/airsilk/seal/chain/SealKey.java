package lu.airsilk.seal.chain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret under which history is sealed: who does not have it can neither seal nor forge. Never shown, not as a text. */
public final class SealKey {

    private static final String METHOD = "HmacSHA256";

    private final SecretKeySpec secret;

    /**
     * A key of these bytes.
     *
     * @param bytes at least 16, or it could be guessed
     */
    public SealKey(byte[] bytes) {
        if (bytes.length < 16) {
            throw new IllegalArgumentException("a key of " + bytes.length + " bytes could be guessed");
        }
        secret = new SecretKeySpec(bytes, METHOD);
    }

    /** For one thread; making it costs as much as some digests. */
    public Digest digest() {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(secret);
            return new Digest(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }

    /** HMAC-SHA256 of parts, each with its length before it, so that no two lists of parts are the same bytes. */
    public record Digest(Mac mac) {

        byte[] of(byte[]... parts) {
            for (byte[] part : parts) {
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
                mac.update(part);
            }
            return mac.doFinal();
        }
    }
}
