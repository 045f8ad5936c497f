package lu.airsilk.identity.access;

import jakarta.inject.Inject;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * A password that somebody shall have: 12 to 128 characters of any kind but controls. It is never written in clear: as a text it only
 * says whose it is, and in JSON stands {@link InJson a digest}.
 *
 * @param user the sign-in name of its owner
 * @param text as it was typed, in the one normal form of Unicode
 */
@JsonbTypeAdapter(Password.InJson.class)
public record Password(String user, String text) {

    /** Rounds of PBKDF2 with HMAC-SHA-512 (OWASP, 2023). */
    static final int ROUNDS = 210_000;

    static final String METHOD = "PBKDF2WithHmacSHA512";

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    public Password {
        text = normal(text);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused(Refusal.of("user.password", SHORTEST, LONGEST).at("password"));
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refused(Refusal.of("user.passwordSigns").at("password"));
        }
    }

    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether no password is as long, so that none needs to be compared. */
    static boolean isTooLong(String text) {
        return text.length() > 2 * LONGEST;
    }

    @Override
    public String toString() {
        return "password of " + user;
    }

    /**
     * What the command log's fingerprint takes for a password: the same for the same one of the same user, so that a
     * repeated command is known again, and as slow to guess as the hash that the user's row keeps.
     */
    public static final class InJson implements JsonbAdapter<Password, String> {

        private static final int BITS = 256;

        private final int rounds;

        /** Where no portal runs. */
        public InJson() {
            rounds = ROUNDS;
        }

        @Inject
        InJson(Passwords passwords) {
            rounds = passwords.rounds();
        }

        @Override
        public String adaptToJson(Password password) throws GeneralSecurityException {
            byte[] salt = ("airsilk " + password.user()).getBytes(StandardCharsets.UTF_8);
            var key = new PBEKeySpec(password.text().toCharArray(), salt, rounds, BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance(METHOD)
                            .generateSecret(key)
                            .getEncoded());
        }

        @Override
        public Password adaptFromJson(String digest) {
            throw new IllegalStateException("a digest is no password");
        }
    }
}
