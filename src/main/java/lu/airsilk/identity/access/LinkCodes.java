package lu.airsilk.identity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The codes of one-time links. A command that is sent again gives its first answer again, and what it gave is kept for
 * that; so a code is worked out from what is kept, a random text, and from a key that lies in the portal's home and not in
 * its database: a stolen database opens nothing.
 */
@ApplicationScoped
public class LinkCodes {

    private static final String FILE = "link.key";
    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    @Inject
    public LinkCodes(@ConfigProperty(name = "airsilk.home", defaultValue = "data") String home) {
        try {
            key = key(Files.createDirectories(Path.of(home).toAbsolutePath()).resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the container's proxy. */
    protected LinkCodes() {
        key = new byte[0];
    }

    private byte[] key(Path file) throws IOException {
        try {
            Files.createFile(file, ownersOnly());
            Files.write(file, freshBytes());
        } catch (FileAlreadyExistsException known) {
            // made at an earlier start
        }
        return Files.readAllBytes(file);
    }

    private static FileAttribute<?>[] ownersOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private byte[] freshBytes() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return bits;
    }

    /** A text that no other link has. */
    public String fresh() {
        return text(freshBytes());
    }

    /** What the address of a link ends with, worked out from its random text. */
    public String code(String fresh) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            return text(mac.doFinal(fresh.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        }
    }

    private static String text(byte[] bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
