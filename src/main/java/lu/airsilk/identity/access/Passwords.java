package lu.airsilk.identity.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Passwords as hashes: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP; the container's default is 2,048). */
@ApplicationScoped
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private static final int PATIENCE_SECONDS = 10;

    @Inject
    Pbkdf2PasswordHash hashing;

    /** Hashing is made to burn a core: more at once than there are cores would only starve the pages. */
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Who comes with a browser that is known does not wait behind a crowd of strangers. */
    private final Semaphore known = new Semaphore(Runtime.getRuntime().availableProcessors());

    @PostConstruct
    void configure() {
        hashing.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                Password.METHOD,
                "Pbkdf2PasswordHash.Iterations",
                Integer.toString(rounds()),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                Integer.toString(SALT_BYTES),
                "Pbkdf2PasswordHash.KeySizeBytes",
                Integer.toString(KEY_BYTES)));
    }

    /** A hash like everybody's, but no password's: to find that out takes as long, and it is not made anew each time. */
    private String nobodys() {
        return String.join(":", Password.METHOD, "" + rounds(), zeros(SALT_BYTES), zeros(KEY_BYTES));
    }

    /** How slow a hash is. */
    int rounds() {
        return Password.ROUNDS;
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    public String hash(Password password) {
        return working(cores, () -> hashing.generate(password.text().toCharArray()));
    }

    /** Whether it is the user's; one who has set none yet has no right one. */
    public boolean fits(String typed, User user, boolean knownBrowser) {
        return user.passwordHash()
                .map(hash -> fits(typed, hash, knownBrowser ? known : cores))
                .orElseGet(() -> fitsNobody(typed));
    }

    public boolean fits(String typed, String hash) {
        return fits(typed, hash, cores);
    }

    private boolean fits(String typed, String hash, Semaphore lane) {
        return !Password.isTooLong(typed)
                && working(lane, () -> hashing.verify(Password.normal(typed).toCharArray(), hash));
    }

    /** Takes as long as a real check, so that a wrong name cannot be told from a wrong password. */
    public boolean fitsNobody(String typed) {
        fits(typed, nobodys(), cores);
        return false;
    }

    /** Who has waited long enough is told to come again: a crowd that has gone would be worked for otherwise. */
    private static <T> T working(Semaphore lane, Supplier<T> work) {
        if (!isMine(lane)) {
            throw new Refused(Refused.Kind.LATER, Refusal.of("request.busy"));
        }
        try {
            return work.get();
        } finally {
            lane.release();
        }
    }

    private static boolean isMine(Semaphore lane) {
        try {
            return lane.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
