package lu.airsilk.identity.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads the table of users learns no password. */
@ExtendWith(ArquillianExtension.class)
class PasswordsIT {

    @Inject
    Passwords passwords;

    @Inject
    Jsonb json;

    @Test
    void a_password_is_kept_as_a_hash_with_a_salt_of_its_own() {
        var password = new Password("somebody", "four horses in a field");
        String one = passwords.hash(password);
        String other = passwords.hash(password);

        assertTrue(one.startsWith("PBKDF2WithHmacSHA512:"), one);
        assertNotEquals(one, other);
        assertTrue(passwords.fits("four horses in a field", one));
    }

    @Test
    void what_the_command_log_takes_for_a_password_is_of_as_many_rounds_as_the_portals_hashes() throws Exception {
        var password = new Password("somebody", "four horses in a field");

        assertEquals('"' + new Password.InJson(passwords).adaptToJson(password) + '"', json.toJson(password));
        assertNotEquals('"' + new Password.InJson().adaptToJson(password) + '"', json.toJson(password));
    }
}
