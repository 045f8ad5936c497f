package lu.airsilk.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;

/**
 * The browsers with which people have signed in before, each known by a mark that it keeps: who guesses from elsewhere
 * cannot lock their people out. A mark opens nothing. It is sealed with the hash of the person's password, so it needs
 * no table and is over with the next password; a browser of several people keeps the marks of the last few.
 */
@ApplicationScoped
public class KnownBrowsers {

    private static final String SEAL = "HmacSHA256";
    private static final int NONCE_BYTES = 16;
    private static final int MOST = 4;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();

    @Inject
    Users users;

    /** The number of the browser, when one of its marks is this person's. */
    Optional<String> device(String name, String marks) {
        return users.named(name)
                .filter(user -> user.passwordHash().isPresent())
                .flatMap(user -> marks(marks)
                        .filter(mark -> isOf(user, mark))
                        .map(mark -> mark.substring(mark.indexOf('.') + 1, mark.lastIndexOf('.')))
                        .findFirst());
    }

    /** What the browser keeps from now on, this person's mark first. */
    public String marked(String name, String marks) {
        byte[] bits = new byte[NONCE_BYTES];
        random.nextBytes(bits);
        String mark = users.named(name)
                .map(user -> sealed(user, text(user.name()) + "." + TEXT.encodeToString(bits)))
                .orElseThrow();
        return Stream.concat(Stream.of(mark), marks(marks).filter(other -> !other.startsWith(text(name) + ".")))
                .limit(MOST)
                .collect(Collectors.joining("~"));
    }

    private static Stream<String> marks(String marks) {
        return Stream.of(marks.split("~")).filter(mark -> mark.matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"));
    }

    private static boolean isOf(User user, String mark) {
        String open = mark.substring(0, mark.lastIndexOf('.'));
        return open.startsWith(text(user.name()) + ".")
                && MessageDigest.isEqual(bytes(sealed(user, open)), bytes(mark));
    }

    private static String sealed(User user, String open) {
        try {
            Mac mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(bytes(user.passwordHash().orElseThrow()), SEAL));
            return open + "." + TEXT.encodeToString(mac.doFinal(bytes(open)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SEAL, e);
        }
    }

    private static String text(String name) {
        return TEXT.encodeToString(bytes(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
