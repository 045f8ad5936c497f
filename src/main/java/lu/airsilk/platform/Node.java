package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This node of the portal, by a name that stays over restarts: it lies in the portal's home. A node that comes back knows
 * the leases that it held when it died as its own.
 */
@ApplicationScoped
public class Node {

    private static final String FILE = "node";

    private final String name;

    @Inject
    public Node(@ConfigProperty(name = "airsilk.home", defaultValue = "data") String home) {
        try {
            name = named(Files.createDirectories(Path.of(home).toAbsolutePath()).resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the container's proxy. */
    protected Node() {
        name = "";
    }

    private static String named(Path file) throws IOException {
        try {
            Files.writeString(file, UUID.randomUUID().toString(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException known) {
            // named at an earlier start
        }
        return Files.readString(file).strip();
    }

    /** At most 40 letters. */
    public String name() {
        return name;
    }
}
