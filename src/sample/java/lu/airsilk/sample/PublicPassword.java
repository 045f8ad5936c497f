package lu.airsilk.sample;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import lu.airsilk.identity.access.Password;

/** The hash of a password that stands in the README: to make it slow to guess would only slow the sample's users down. */
final class PublicPassword {

    private static final String METHOD = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 2_048;
    private static final int KEY_BITS = 256;
    private static final byte[] SALT = "the sample's own".getBytes(StandardCharsets.UTF_8);

    private PublicPassword() {}

    /** As the server reads it: method, rounds, salt and key. */
    static String hash(Password password) {
        Base64.Encoder text = Base64.getEncoder();
        return String.join(":", METHOD, "" + ROUNDS, text.encodeToString(SALT), text.encodeToString(key(password)));
    }

    private static byte[] key(Password password) {
        try {
            return SecretKeyFactory.getInstance(METHOD)
                    .generateSecret(new PBEKeySpec(password.text().toCharArray(), SALT, ROUNDS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
