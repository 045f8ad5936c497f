package lu.airsilk.identity.access;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads the table of users learns no password. */
@ExtendWith(ArquillianExtension.class)
class PasswordsIT {

    @Inject
    Passwords passwords;

    @Test
    void a_password_is_kept_as_a_hash_with_a_salt_of_its_own() {
        var password = new Password("somebody", "four horses in a field");
        String one = passwords.hash(password);
        String other = passwords.hash(password);

        assertTrue(one.startsWith("PBKDF2WithHmacSHA512:"), one);
        assertNotEquals(one, other);
        assertTrue(passwords.fits("four horses in a field", one));
    }
}
