package lu.airsilk.platform.database;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * H2 in this process. A write that fails, as on a full disk, closes its store for good, while its connections go on
 * saying that they are well: so the store itself is looked at, and what is left of a broken one is let go. The next
 * connection then opens the file anew and finds all that was committed.
 */
@ApplicationScoped
class EmbeddedDatabase {

    @Inject
    @ConfigProperty(name = "airsilk.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "airsilk.db.user")
    String user;

    @Inject
    @ConfigProperty(name = "airsilk.db.password")
    String password;

    /** The server's own connections do not let their insides be seen. */
    private @Nullable JdbcConnection lookout;

    /** Whether its store was broken and has been let go; never when the database is another one. */
    boolean letGoIfBroken() throws SQLException {
        if (DatabaseSettings.isPostgreSql(url)) {
            return false;
        }
        Database database = database();
        MVStore store = database.getStore().getMvStore();
        boolean broken = isBroken(store);
        if (broken) {
            SessionLocal[] sessions = database.getSessions(false);
            database.shutdownImmediately();
            Arrays.stream(sessions).forEach(EmbeddedDatabase::close);
            store.getFileStore().close(); // or the lock stays on a file that nobody writes any more
        }
        return broken;
    }

    /** So that the pool notices. */
    private static void close(SessionLocal session) {
        try {
            session.close();
        } catch (DbException isClosed) {
            // as it shall be
        }
    }

    private Database database() throws SQLException {
        JdbcConnection open = lookout;
        if (open == null || open.isClosed()) {
            var source = new JdbcDataSource();
            source.setURL(url);
            open = (JdbcConnection) source.getConnection(user, password);
            lookout = open;
        }
        return ((SessionLocal) open.getSession()).getDatabase();
    }

    private static boolean isBroken(MVStore store) {
        return store.isClosed() || store.getPanicException() != null;
    }

    @PreDestroy
    void close() {
        JdbcConnection open = lookout;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException gone) {
                lookout = null; // closed by the database itself
            }
        }
    }
}
