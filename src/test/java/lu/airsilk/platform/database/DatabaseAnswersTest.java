package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The look at the database goes on, whatever one look has met. */
@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
class DatabaseAnswersTest {

    private final Queue<Exception> faults = new ArrayDeque<>(
            List.of(new IllegalStateException("no transaction manager yet"), new SQLException("away")));

    private final DatabaseAnswers answers = new DatabaseAnswers();

    @Test
    void a_look_that_ends_in_a_fault_is_not_the_last_one() {
        answers.clock = Clock.systemUTC();
        answers.database = failing();

        answers.look();
        answers.look();
        assertFalse(answers.isFresh());

        answers.look();
        assertTrue(answers.isFresh());
    }

    /** Fails in each way once. */
    private DataSource failing() {
        InvocationHandler line = (_, _, _) -> {
            Exception fault = faults.poll();
            if (fault != null) {
                throw fault;
            }
            return DriverManager.getConnection("jdbc:h2:mem:looked-at");
        };
        return (DataSource)
                Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, line);
    }
}
