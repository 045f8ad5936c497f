package lu.airsilk.platform.database;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.h2.api.ErrorCode;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * H2 in this process. A write that fails, as on a full disk, closes its store for good, while its connections go on
 * saying that they are well: so the store itself is looked at, and what is left of a broken one is let go. Only then is
 * the file opened anew, with all that was committed: a session of the broken one that is used later would strike the
 * name off H2's list, and with it the database that has been opened since, which then keeps the file and is reached by nobody.
 */
public final class EmbeddedDataSource implements DataSource, XADataSource {

    /** The databases that are open, by their URL; also the lock under which they are opened and let go. */
    private static final Map<String, Database> OPEN = new HashMap<>();

    private interface Opening<C> {
        C open() throws SQLException;
    }

    private final JdbcDataSource source = new JdbcDataSource();

    public void setUrl(String url) {
        source.setUrl(url);
    }

    public void setUser(String user) {
        source.setUser(user);
    }

    public void setPassword(String password) {
        source.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return opened(source::getConnection, source::getConnection);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Opening<Connection> plain = () -> source.getConnection(user, password);
        return opened(plain, plain);
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return answering(source::getXAConnection, source::getConnection);
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return answering(() -> source.getXAConnection(user, password), () -> source.getConnection(user, password));
    }

    private XAConnection answering(Opening<XAConnection> wanted, Opening<Connection> plain) throws SQLException {
        synchronized (OPEN) { // so that it is the store of this very connection
            XAConnection connection = opened(wanted, plain);
            MVStore store = requireNonNull(OPEN.get(source.getURL())).getStore().getMvStore();
            return new KeptCommits(connection, () -> isWhole(store));
        }
    }

    /** @param plain a connection that lets its inside be seen; the first of a database, which is known before any other is made */
    private <C> C opened(Opening<C> wanted, Opening<Connection> plain) throws SQLException {
        synchronized (OPEN) {
            OPEN.values().removeIf(EmbeddedDataSource::isGone);
            Database known = OPEN.get(source.getURL());
            if (known == null) {
                try (Connection first = plain.open()) {
                    OPEN.put(source.getURL(), database((JdbcConnection) first));
                    return wanted.open();
                }
            }
            if (isBroken(known)) {
                throw DbException.get(ErrorCode.DATABASE_IS_CLOSED).getSQLException();
            }
            return wanted.open();
        }
    }

    private static Database database(JdbcConnection connection) {
        return ((SessionLocal) connection.getSession()).getDatabase();
    }

    private static boolean isWhole(MVStore store) {
        return !store.isClosed() && store.getPanicException() == null;
    }

    /** Closed in order, by its last session. */
    private static boolean isGone(Database database) {
        return database.getStore().getMvStore().isClosed() && database.getSessions(false).length == 0;
    }

    private static boolean isBroken(Database database) {
        return !isGone(database) && !isWhole(database.getStore().getMvStore());
    }

    /** Whether a store was broken and has been let go. */
    static boolean letGoIfBroken() {
        synchronized (OPEN) {
            List<Database> broken =
                    OPEN.values().stream().filter(EmbeddedDataSource::isBroken).toList();
            broken.forEach(EmbeddedDataSource::letGo);
            return OPEN.values().removeAll(broken);
        }
    }

    private static void letGo(Database database) {
        SessionLocal[] sessions = database.getSessions(false);
        database.shutdownImmediately();
        Arrays.stream(sessions).forEach(EmbeddedDataSource::end);
        database.getStore()
                .getMvStore()
                .getFileStore()
                .close(); // or the lock stays on a file that nobody writes any more
    }

    /** So that the pool notices; what it is in the middle of ends first. */
    private static void end(SessionLocal session) {
        session.lock();
        try {
            session.close();
        } catch (DbException isClosed) {
            // as it shall be
        } finally {
            session.unlock();
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> wanted) throws SQLException {
        return source.unwrap(wanted);
    }

    @Override
    public boolean isWrapperFor(Class<?> wanted) throws SQLException {
        return source.isWrapperFor(wanted);
    }
}
