package lu.airsilk.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only while the database answers: a balancer takes the node out and an operator is called as soon as it does not.
 * Asked at most every two seconds, however often the balancer asks.
 */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/airsilk")
    private DataSource database;

    @Inject
    Clock clock;

    private Instant asked = Instant.EPOCH;
    private boolean answers;

    @Override
    public synchronized HealthCheckResponse call() {
        Instant now = clock.instant();
        if (asked.plus(FRESH).isBefore(now)) {
            answers = answers();
            asked = now;
        }
        return HealthCheckResponse.named("database").status(answers).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
