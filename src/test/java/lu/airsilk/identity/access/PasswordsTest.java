package lu.airsilk.identity.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

/** What the portal asks of the server's hash, as it does outside the tests. */
class PasswordsTest {

    private final Map<String, String> asked = new HashMap<>();
    private final List<String> compared = new ArrayList<>();

    @SuppressWarnings("UnnecessaryAssignment") // there is no framework here
    private Passwords passwords() {
        Passwords passwords = new Passwords();
        passwords.hashing = new Pbkdf2PasswordHash() {

            @Override
            public void initialize(Map<String, String> parameters) {
                asked.putAll(parameters);
            }

            @Override
            public String generate(char[] password) {
                return "hash";
            }

            @Override
            public boolean verify(char[] password, String hash) {
                compared.add(hash);
                return false;
            }
        };
        passwords.configure();
        return passwords;
    }

    @Test
    void a_hash_is_made_of_210_000_rounds_with_a_salt_of_16_bytes() {
        passwords();

        assertEquals(
                Map.of(
                        "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                        "Pbkdf2PasswordHash.Iterations", "210000",
                        "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                        "Pbkdf2PasswordHash.KeySizeBytes", "32"),
                asked);
    }

    @Test
    void what_the_command_log_takes_for_a_password_is_as_slow_to_guess() throws Exception {
        Password password = new Password("li", "four horses in a field");
        var key = new PBEKeySpec(
                password.text().toCharArray(), "airsilk li".getBytes(StandardCharsets.UTF_8), 210_000, 256);
        byte[] slow = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(key)
                .getEncoded();

        assertEquals(HexFormat.of().formatHex(slow), new Password.InJson(passwords()).adaptToJson(password));
    }

    @Test
    void a_name_that_nobody_has_takes_as_many_rounds() {
        assertFalse(passwords().fitsNobody("four horses in a field"));

        assertEquals(
                List.of("PBKDF2WithHmacSHA512", "210000"),
                List.of(compared.getFirst().split(":")).subList(0, 2));
    }
}
