package lu.airsilk.seal.check;

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
import lu.airsilk.platform.Background;
import lu.airsilk.seal.chain.SealSettings;
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

    @Inject
    Background background;

    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable SealReport last;
    private volatile @Nullable SealProgress progress;

    /** Some seconds for each million of rows. */
    @Allowed({AUDIT, ADMIN, SYSTEM})
    public SealReport check() {
        return checked();
    }

    /** Begins a check, unless one is at work, and waits for it for as long as somebody does who has asked. */
    @Allowed({AUDIT, ADMIN})
    public void begin() {
        if (progress == null) {
            Background.awaitBriefly(background.ask(this::checked));
        }
    }

    /** How far the check is that is at work on this node; empty when none is. */
    @Allowed({AUDIT, ADMIN})
    public Optional<SealProgress> progress() {
        return Optional.ofNullable(progress);
    }

    private SealReport checked() {
        turn.lock();
        SealProgress way = new SealProgress();
        progress = way;
        try (Connection connection = database.getConnection()) {
            SealReport report = new SealCheck(connection, settings.key(), settings.anchors(), clock.instant()).run(way);
            last = report;
            return report;
        } catch (SQLException e) {
            throw new IllegalStateException("the sealed history cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress = null;
            turn.unlock();
        }
    }

    /** What the last check on this node found; empty before the first since its start. */
    @Allowed({AUDIT, ADMIN})
    public Optional<SealReport> last() {
        return Optional.ofNullable(last);
    }
}
