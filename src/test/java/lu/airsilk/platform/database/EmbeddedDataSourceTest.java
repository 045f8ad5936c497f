package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import lu.airsilk.shared.Refused;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database that a full disk has closed opens again with all that was committed. */
class EmbeddedDataSourceTest {

    @TempDir
    Path folder;

    private static void failsToWrite(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        try {
            session.getDatabase().getStore().getMvStore().panic(new MVStoreException(2, "no room"));
        } catch (MVStoreException thrown) {
            assertTrue(String.valueOf(thrown.getMessage()).contains("no room"));
        }
    }

    @Test
    void what_was_committed_is_there_once_the_broken_store_is_let_go() throws SQLException {
        var source = new EmbeddedDataSource();
        source.setUrl("jdbc:h2:file:" + folder.resolve("small") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE");
        source.setUser("airsilk");
        source.setPassword("airsilk");
        try (Connection first = source.getConnection();
                var statement = first.createStatement()) {
            statement.execute("create table kept (id int)");
            statement.execute("insert into kept values (7)");
            assertFalse(EmbeddedDataSource.letGoIfBroken());

            failsToWrite(first);
            SQLException away =
                    assertThrows(SQLException.class, () -> statement.execute("insert into kept values (8)"));
            assertEquals(
                    Optional.of(Refused.Kind.LATER), DatabaseAway.refusal(away).map(Refused::kind));
            assertTrue(first.isValid(1), "it says that it is well");
            SQLException closed = assertThrows(SQLException.class, source::getConnection);
            assertEquals(
                    Optional.of(Refused.Kind.LATER),
                    DatabaseAway.refusal(closed).map(Refused::kind));

            assertTrue(EmbeddedDataSource.letGoIfBroken());
            assertFalse(first.isValid(1), "the pool will not give it out again");
            try (Connection again = source.getConnection();
                    var rows = again.createStatement().executeQuery("select id from kept")) {
                assertTrue(rows.next());
                assertEquals(7, rows.getInt(1));
            }
            assertFalse(EmbeddedDataSource.letGoIfBroken());
        }
    }
}
