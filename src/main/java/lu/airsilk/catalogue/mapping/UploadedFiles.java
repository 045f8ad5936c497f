package lu.airsilk.catalogue.mapping;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.platform.database.FreeSpace;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The uploaded files, below {@code uploads} in the portal's home, each under the SHA-256 of its bytes: the same file is
 * stored once, and a name from outside never becomes a path.
 */
@ApplicationScoped
public class UploadedFiles implements SheetFiles {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TYPE = 120;

    /** Longer than any file takes to come; the home may be several nodes'. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private static final String ARRIVING = "arriving";

    @Inject
    SheetReader reader;

    @Inject
    Clock clock;

    @Inject
    Limits limits;

    @Inject
    FreeSpace space;

    @Inject
    @ConfigProperty(name = "airsilk.home", defaultValue = "data")
    String home;

    @Inject
    @ConfigProperty(name = "airsilk.limit.upload.bytes", defaultValue = "268435456")
    long mostBytes;

    /**
     * What its sender says of a file.
     *
     * @param supplier empty when it only completes products that exist
     */
    public record Claim(Optional<SupplierCode> supplier, String fileName, String mediaType) {

        public Claim(SupplierCode supplier, String fileName, String mediaType) {
            this(Optional.of(supplier), fileName, mediaType);
        }
    }

    /**
     * Stores a supplier's sheet after a first look: headings and a sample of rows.
     *
     * @throws Refused when it is too large, or no sheet that can be read; nothing is kept then
     */
    @Allowed(Role.BUYER)
    public UploadedSheet keep(Claim claim, InputStream content) {
        limits.count(Limit.IMPORTS);
        space.require();
        try {
            Path arrived = Files.createTempFile(Files.createDirectories(folder()), ARRIVING, "");
            try {
                UploadedSheet sheet = receive(claim, content, arrived);
                reader.open(arrived).close();
                settle(arrived, file(sheet.sha256()));
                return sheet;
            } finally {
                Files.deleteIfExists(arrived);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void sweepAtStart(@Observes @Priority(3000) DatabaseReady ready) throws IOException {
        sweep();
    }

    /** Deletes what a crash has left of a file that was coming. */
    void sweep() throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (DirectoryStream<Path> coming = Files.newDirectoryStream(folder(), ARRIVING + "*")) {
            for (Path file : coming) {
                Instant written = Files.getLastModifiedTime(file).toInstant();
                if (written.plus(ABANDONED).isBefore(clock.instant())) {
                    Files.deleteIfExists(file); // another node may have been first
                }
            }
        }
    }

    /**
     * How a stored sheet is understood when a person says this of its columns.
     *
     * @throws Refused for a heading that the sheet does not have and a field that there is not
     */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Understanding understand(String sha256, SheetMapping said) {
        try (OpenSheet sheet = reader.open(file(sha256))) {
            return new Understanding(sheet.sample(), said.on(sheet.sample()));
        }
    }

    /** The first rows of a sheet and what its columns are taken for. */
    public record Understanding(SheetSample sample, ColumnMapping mapping) {}

    @Override
    public Path file(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not the name of a stored file");
        }
        return folder().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private UploadedSheet receive(Claim claim, InputStream content, Path arrived) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (InputStream in = new DigestInputStream(content, digest);
                OutputStream out = Files.newOutputStream(arrived)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > mostBytes) {
                    throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("import.fileTooLarge", mostBytes >> 20));
                }
                out.write(buffer, 0, read);
            }
        }
        return new UploadedSheet(
                claim.supplier(),
                cut(claim.fileName(), LONGEST_NAME),
                cut(claim.mediaType(), LONGEST_TYPE),
                HexFormat.of().formatHex(digest.digest()),
                bytes);
    }

    private static void settle(Path arrived, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path folder() {
        return Path.of(home).toAbsolutePath().resolve("uploads");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(text.length() - longest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
