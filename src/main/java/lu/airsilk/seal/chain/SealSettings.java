package lu.airsilk.seal.chain;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of the sealed history and where its anchors go. Without a key of the operator's one is made in the home at the
 * first start: it keeps out who can only write to the database, not who can read the home.
 */
@ApplicationScoped
public class SealSettings {

    private static final System.Logger LOG = System.getLogger(SealSettings.class.getName());
    private static final String FILE = "seal.key";
    private static final int BYTES = 32;

    private final Path home;
    private final Optional<String> given;
    private final Path folder;

    @Inject
    public SealSettings(
            @ConfigProperty(name = "airsilk.home", defaultValue = "data") String home,
            @ConfigProperty(name = "airsilk.seal.key") Optional<String> key,
            @ConfigProperty(name = "airsilk.seal.anchors") Optional<String> anchors) {
        this.home = Path.of(home).toAbsolutePath();
        this.given = key;
        this.folder = anchors.map(Path::of).orElse(this.home.resolve("anchors"));
    }

    /** For the container's proxy. */
    public SealSettings() {
        this("data", Optional.empty(), Optional.empty());
    }

    public Anchors anchors() {
        return new Anchors(folder);
    }

    /** The operator's, or the home's, which is made when it is not there. */
    public SealKey key() {
        return given.map(SealSettings::read).orElseGet(this::ofHome);
    }

    /** For who only checks: a new key would say that all of it differs. */
    public void requireKey() throws IOException {
        if (given.isEmpty() && !Files.exists(home.resolve(FILE))) {
            throw new IOException("there is no key: neither AIRSILK_SEAL_KEY nor " + home.resolve(FILE));
        }
    }

    private static SealKey read(String text) {
        return new SealKey(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private SealKey ofHome() {
        try {
            Path file = home.resolve(FILE);
            if (!Files.exists(file)) {
                make(file);
            }
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all: another node that starts in the same home must not read half a key. */
    private void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path draft = Files.createTempFile(
                Files.createDirectories(home),
                FILE,
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, HexFormat.of().formatHex(random) + "\n");
            Files.createLink(file, draft);
            LOG.log(
                    INFO,
                    "The key of the sealed history was made: {0}. Keep a copy elsewhere; better, set AIRSILK_SEAL_KEY",
                    file);
        } catch (FileAlreadyExistsException another) {
            // another node was first
        } finally {
            Files.delete(draft);
        }
    }
}
