package lu.airsilk.seal;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import lu.airsilk.identity.Allowed;
import org.jspecify.annotations.Nullable;

/** Whether the past is as it was sealed. Reads all of it: for people and for the nights, one at a time on a node. */
@ApplicationScoped
public class SealedHistory {

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Inject
    SealSettings settings;

    @Inject
    Clock clock;

    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable SealReport last;

    /** Some seconds for each million of rows. */
    @Allowed({AUDIT, ADMIN, SYSTEM})
    public SealReport check() {
        turn.lock();
        try (Connection connection = database.getConnection()) {
            SealReport report = new SealCheck(connection, settings.key(), settings.anchors(), clock.instant()).run();
            last = report;
            return report;
        } catch (SQLException e) {
            throw new IllegalStateException("the sealed history cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    /** What the last check on this node found; empty before the first since its start. */
    @Allowed({AUDIT, ADMIN})
    public Optional<SealReport> last() {
        return Optional.ofNullable(last);
    }
}
