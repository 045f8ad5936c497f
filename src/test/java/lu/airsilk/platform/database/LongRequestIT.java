package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import lu.airsilk.platform.Background;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.Deadline;
import lu.airsilk.platform.Faults;
import lu.airsilk.platform.edge.LongRequests;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request has a longest time; what asks longer of the database is ended in words, and the rest goes on. */
@ExtendWith(ArquillianExtension.class)
class LongRequestIT {

    @PersistenceContext
    EntityManager database;

    @Inject
    LongRequests requests;

    @Inject
    Background background;

    @Inject
    @ConfigProperty(name = "airsilk.db.url")
    String url;

    @Test
    void one_statement_without_an_end_is_cancelled() {
        long begun = System.nanoTime();

        assertEquals("request.tooLong", refusal(() -> counted(100_000)));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 15);
    }

    @Test
    void statements_without_an_end_are_not_gone_on_with() {
        assertEquals("request.tooLong", refusal(() -> {
            while (true) {
                counted(10);
            }
        }));
    }

    @Test
    void what_is_in_time_is_answered() throws Exception {
        background.ask(() -> timed(Duration.ofSeconds(30), () -> counted(10))).get();
    }

    private void counted(int rows) {
        String all = DatabaseSettings.isPostgreSql(url) ? "generate_series(1, " : "system_range(1, ";
        database.createNativeQuery("select count(*) from " + all + rows + ") a, " + all + rows + ") b")
                .getSingleResult();
    }

    private String refusal(Runnable asked) {
        var ended = assertThrows(
                ExecutionException.class,
                () -> background.ask(() -> timed(Duration.ofMillis(300), asked)).get());
        return Faults.refusal(ended).orElseThrow().refusals().getFirst().code();
    }

    private boolean timed(Duration time, Runnable asked) {
        Deadline deadline = requests.begin(time);
        new Caller("", "", "", deadline).begin();
        try {
            asked.run();
            return true;
        } finally {
            Caller.end();
            requests.end(deadline);
        }
    }
}
