package lu.airsilk.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The turn of one node at a start: who starts beside it on the same database waits until the schema is up to date and
 * the sample company or the first administrator is there. A node that dies loses its turn with its connection. H2's file
 * has one process and needs no turns.
 */
record StartTurn(Connection connection) implements AutoCloseable {

    private static final String KEY = "(hashtext('airsilk start'))";

    static StartTurn take(DataSource database) throws SQLException {
        var turn = new StartTurn(database.getConnection());
        turn.say("pg_advisory_lock");
        return turn;
    }

    private void say(String function) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select " + function + KEY);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            say("pg_advisory_unlock");
        }
    }
}
