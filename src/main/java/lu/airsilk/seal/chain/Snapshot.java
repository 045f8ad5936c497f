package lu.airsilk.seal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Everything as it was committed at one moment, however long it is read; ended without a commit it leaves nothing. */
public record Snapshot(Connection database, boolean postgresql) implements AutoCloseable {

    private static final String H2 = "set session characteristics as transaction isolation level ";

    public static Snapshot of(Connection database) throws SQLException {
        database.setAutoCommit(false);
        var snapshot = new Snapshot(database, SealedRows.isPostgresql(database));
        snapshot.say(snapshot.postgresql ? "set transaction isolation level repeatable read" : H2 + "snapshot");
        return snapshot;
    }

    private void say(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        database.rollback();
        if (!postgresql) {
            say(H2 + "read committed");
        }
        database.rollback();
    }
}
