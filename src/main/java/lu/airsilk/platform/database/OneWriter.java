package lu.airsilk.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * On H2 one transaction that may write is under way at a time; on PostgreSQL as many as there are. H2 writes its tables
 * down one after the other, each as it stands at that moment: what another transaction does meanwhile is in some of them
 * and not in others, and a portal that is killed just then comes back with half a command (decision 0138).
 */
@ApplicationScoped
public class OneWriter {

    private final ReentrantLock turn = new ReentrantLock(true);

    @Inject
    @ConfigProperty(name = "airsilk.db.url")
    String url;

    /** Waits for this thread's turn; what is done until it is closed, and what that calls, is part of it. */
    public Turn turn() {
        if (DatabaseSettings.isPostgreSql(url)) {
            return () -> {};
        }
        turn.lock();
        return turn::unlock;
    }

    /** Ends when it is closed, by the thread that has it. */
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
