package lu.airsilk.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Passwords as hashes: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP; the container's default is 2,048). */
@ApplicationScoped
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    @Inject
    Pbkdf2PasswordHash hashing;

    /** Hashing is made to burn a core: more at once than there are cores would only starve the pages. */
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    private String nobodys = "";

    @PostConstruct
    void configure() {
        hashing.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16"));
        nobodys = hashing.generate("a password that nobody has".toCharArray());
    }

    String hash(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused(Refusal.of("user.password", SHORTEST, LONGEST));
        }
        return working(() -> hashing.generate(normal(password)));
    }

    boolean fits(String password, String hash) {
        return working(() -> hashing.verify(normal(password), hash));
    }

    /** Takes as long as a real check, so that a wrong name cannot be told from a wrong password. */
    boolean fitsNobody(String password) {
        fits(password, nobodys);
        return false;
    }

    private static char[] normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    }

    private <T> T working(java.util.function.Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
