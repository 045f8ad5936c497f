package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder of files that are still coming, a node's own: all of them together have so much room, and what a crash has
 * left is gone with the next start.
 */
@ApplicationScoped
public class Spool {

    /** As web.xml names it, below the server's folder for the portal, which lies in the home. */
    public static final String FOLDER = "spool";

    @Inject
    @ConfigProperty(name = "airsilk.limit.spool.bytes", defaultValue = "1073741824")
    long most;

    private final AtomicLong taken = new AtomicLong();

    /** What one request may put there; given back when it is over. */
    public interface Share extends AutoCloseable {
        @Override
        void close();
    }

    /** Makes the folder, or empties it. */
    public void prepare(Path below) throws IOException {
        Path folder = Files.createDirectories(below.resolve(FOLDER));
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Refused while others have the room. */
    public Share take(long bytes) {
        if (taken.addAndGet(bytes) > most) {
            taken.addAndGet(-bytes);
            throw new Refused(Refused.Kind.LATER, Refusal.of("request.busy"));
        }
        return () -> taken.addAndGet(-bytes);
    }
}
