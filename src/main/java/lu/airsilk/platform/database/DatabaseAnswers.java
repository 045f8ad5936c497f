package lu.airsilk.platform.database;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only while the database answers: a balancer takes the node out and an operator is called as soon as it does not.
 * It is looked at every two seconds, however often the balancer asks; an embedded one that a full disk has closed is let
 * go then, so that it opens again when there is room.
 */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DatabaseAnswers.class.getName());

    private static final int AFTER_ALL = 3000;
    private static final int EVERY_SECONDS = 2;
    private static final int PATIENCE_SECONDS = 3;
    private static final Duration FRESH = Duration.ofSeconds(8);

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Clock clock;

    private volatile Instant answered = Instant.EPOCH;
    private volatile boolean stopping;

    void lookByTheClock(@Observes @Priority(AFTER_ALL) DatabaseReady ready) {
        look();
        var _ = executor.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        stopping = true;
    }

    /** Ends well whatever happens: an executor drops a task that throws, and nobody would look any more. */
    void look() {
        try {
            if (!stopping && answers()) {
                answered = clock.instant();
            }
        } catch (RuntimeException fault) {
            if (DatabaseAway.refusal(fault).isEmpty()) {
                LOG.log(ERROR, "The database could not be looked at: {0}", fault);
            }
        }
    }

    private boolean answers() {
        try {
            // first: as long as a broken store is not let go, there is no connection to be had
            return !EmbeddedDataSource.letGoIfBroken() && isValid();
        } catch (SQLException away) {
            var _ = DatabaseAway.refusal(away);
            return false;
        }
    }

    private boolean isValid() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(isFresh()).build();
    }

    boolean isFresh() {
        return answered.plus(FRESH).isAfter(clock.instant());
    }
}
