package lu.airsilk.sample;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The time in which the sample company is made. H2 writes each commit at once, since somebody may have been shown it as
 * kept; nobody is shown anything of a company that is not whole yet, so until then H2 may gather for seconds what it
 * writes: a page of its tree is then written once and not at each commit. PostgreSQL has no such setting for all its
 * callers and needs none.
 */
final class Gathering implements AutoCloseable {

    private static final int MILLIS = 10_000;

    private final DataSource database;
    private final int before;

    Gathering(DataSource database) throws SQLException {
        this.database = database;
        before = delay();
        delay(MILLIS);
    }

    private int delay() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return isH2(connection) ? delay(connection) : 0;
        }
    }

    private static int delay(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            return setting.next() ? setting.getInt(1) : MILLIS;
        }
    }

    private void delay(int millis) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (isH2(connection)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set write_delay " + millis);
                }
            }
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    @Override
    public void close() throws SQLException {
        delay(before);
    }
}
