package lu.airsilk.platform;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lu.airsilk.platform.database.DatabaseAway;
import lu.airsilk.platform.edge.SlowBody;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;

/** Faults of ours: logged once, where they end, under a reference that the user is shown. */
@ApplicationScoped
public class Faults {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    /** Of both databases, when the request's time was over. */
    private static final String CANCELLED = "57014";

    private static final Set<String> CROSSING = Set.of("40001", "40P01", "90131");

    /** Logs the fault and gives the reference under which it stands in the log; a database that is away takes no stack. */
    public String log(Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        if (DatabaseAway.refusal(fault).isEmpty()) {
            LOG.log(ERROR, "Fault " + reference, fault);
        }
        return reference;
    }

    /** What a throwable says, its lines behind each other. */
    public static String inOneLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /**
     * What the asker can mend of a thrown exception: a refusal, somebody else's change at the same moment, or a value that
     * the database cannot hold, or that only time mends; empty for a fault of ours.
     */
    public static Optional<Refused> refusal(Throwable thrown) {
        return cause(thrown, Refused.class)
                .or(() -> state(thrown).filter(CANCELLED::equals).map(_ -> Deadline.refused()))
                .or(() -> DatabaseAway.refusal(thrown))
                .or(() -> met(thrown, OptimisticLockException.class, "version.stale"))
                .or(() -> met(thrown, ConstraintViolationException.class, "version.crossed"))
                .or(() -> met(thrown, PessimisticLockException.class, "version.crossed"))
                .or(() -> cause(thrown, DataException.class).map(unfit -> Refused.because("field.unfit")))
                .or(() -> cause(thrown, SlowBody.class)
                        .map(slow -> new Refused(Refused.Kind.TOO_SLOW, Refusal.of("request.408"))));
    }

    /**
     * Whether the database ended this work so that somebody else's could go on: a deadlock, or rows that were changed
     * since (40001 of the standard, PostgreSQL's 40P01, H2's 90131).
     */
    public static boolean isCrossing(Throwable thrown) {
        return state(thrown).filter(CROSSING::contains).isPresent();
    }

    private static Optional<String> state(Throwable thrown) {
        return cause(thrown, SQLException.class).map(SQLException::getSQLState);
    }

    private static Optional<Refused> met(Throwable thrown, Class<? extends Throwable> type, String code) {
        return cause(thrown, type).map(crossed -> Refused.conflict(code));
    }

    /** The first of this type among a throwable and its causes: the container wraps what services throw. */
    public static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
