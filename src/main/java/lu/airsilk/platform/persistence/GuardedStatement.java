package lu.airsilk.platform.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.hibernate.Session;

/**
 * Carries one guarded statement of our own out for many rows, a thousand to a call of the database. What the command
 * has pending is written once before, not once a row: that is what makes many rows cost as much as so many single ones.
 */
public final class GuardedStatement {

    private static final int BATCH = 1_000;

    private final EntityManager database;

    public GuardedStatement(EntityManager database) {
        this.database = database;
    }

    /**
     * Carries the statement out once for each row, in their order.
     *
     * @param values what the statement's places get, of a row; of types that every driver takes as they are
     * @return the rows for which an update changed nothing, since its guard did not hold; of inserts PostgreSQL's driver
     *     does not say which ones were in vain
     */
    public <T> List<T> inVain(String statement, List<T> rows, Function<T, List<?>> values) {
        if (rows.isEmpty()) {
            return List.of();
        }
        database.flush();
        return database.unwrap(Session.class).doReturningWork(connection -> run(connection, statement, rows, values));
    }

    private static <T> List<T> run(Connection connection, String statement, List<T> rows, Function<T, List<?>> values)
            throws SQLException {
        List<T> inVain = new ArrayList<>();
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (List<T> some :
                    rows.stream().gather(Gatherers.windowFixed(BATCH)).toList()) {
                inVain.addAll(run(prepared, some, values));
            }
        }
        return inVain;
    }

    private static <T> List<T> run(PreparedStatement prepared, List<T> rows, Function<T, List<?>> values)
            throws SQLException {
        for (T row : rows) {
            int place = 0;
            for (Object value : values.apply(row)) {
                prepared.setObject(++place, value);
            }
            prepared.addBatch();
        }
        int[] changed = prepared.executeBatch();
        List<T> inVain = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                inVain.add(rows.get(i));
            }
        }
        return inVain;
    }
}
