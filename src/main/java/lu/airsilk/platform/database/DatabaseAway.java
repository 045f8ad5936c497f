package lu.airsilk.platform.database;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.transaction.xa.XAException;
import lu.airsilk.platform.Faults;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.h2.mvstore.MVStoreException;

/**
 * The database is not there, or has no room: every request fails at the same place until it is back. Each asker is told to
 * come again; the log gets one line a minute, lest it fill what is left of the disk.
 */
public final class DatabaseAway {

    private static final System.Logger LOG = System.getLogger(DatabaseAway.class.getName());
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    /** H2's: no store, no file, closed, its connection broken. */
    private static final Set<String> CLOSED = Set.of("90098", "90028", "90031", "90067", "90121");

    private static final AtomicLong NEXT_LINE = new AtomicLong(System.nanoTime());
    private static final AtomicLong FAILED = new AtomicLong();

    private DatabaseAway() {}

    /** What an asker is told when this is why; empty when the fault is another one. */
    public static Optional<Refused> refusal(Throwable fault) {
        return why(fault).map(away -> {
            tell(away);
            return new Refused(Refused.Kind.LATER, Refusal.of("database.away"));
        });
    }

    private static Optional<Throwable> why(Throwable fault) {
        return Faults.cause(fault, SQLException.class)
                .filter(DatabaseAway::isAway)
                .<Throwable>map(broken -> broken)
                .or(() -> Faults.cause(fault, MVStoreException.class))
                .or(() -> Faults.cause(fault, XAException.class)) // a commit that the database did not take
                .or(() -> Faults.cause(fault, ResourceException.class));
    }

    /** Classes 08, 53 and 57P of the SQL standard's and PostgreSQL's states: a line broke, no room, a server went down. */
    private static boolean isAway(SQLException fault) {
        String state = Objects.requireNonNullElse(fault.getSQLState(), "");
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || CLOSED.contains(state);
    }

    private static void tell(Throwable away) {
        FAILED.incrementAndGet();
        long now = System.nanoTime();
        long next = NEXT_LINE.get();
        if (now - next >= 0 && NEXT_LINE.compareAndSet(next, now + PAUSE)) {
            LOG.log(ERROR, "No database: {0} ({1} times so far)", Faults.inOneLine(away), FAILED.get());
        }
    }
}
