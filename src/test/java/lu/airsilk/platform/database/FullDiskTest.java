package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.XAConnection;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database on a disk that is full for a while, among writers who keep their connections as a pool does. */
@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
class FullDiskTest {

    private static final int WRITERS = 8;
    private static final int LOOKS = 12;
    private static final int WAIT_MILLIS = 500;

    @TempDir
    Path folder;

    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final DatabaseAnswers answers = new DatabaseAnswers();
    private final AtomicInteger next = new AtomicInteger();
    private final Set<Integer> answered = ConcurrentHashMap.newKeySet();
    private final Semaphore written = new Semaphore(0);
    private final Semaphore refused = new Semaphore(0);
    private volatile boolean over;

    @Test
    void with_room_again_it_opens_by_itself_and_holds_all_that_was_answered() throws Exception {
        open();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.execute(this::write);
            }
            written.acquire(20 * WRITERS);

            SmallDiskFixture.fill();
            lookUntil(refused, Integer.MAX_VALUE);
            SmallDiskFixture.makeRoom();
            written.drainPermits();
            boolean writes = lookUntil(written, 20 * WRITERS);

            over = true;
            assertTrue(writes, "it takes no rows though there is room again");
        }
        answers.look();
        assertTrue(answers.isFresh());
        answered.removeAll(kept());
        assertEquals(Set.of(), answered, "lost");
    }

    private void open() throws SQLException {
        SmallDiskFixture.plugIn();
        source.setUrl("jdbc:h2:small:" + folder.resolve("home")
                + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DEFRAG_ALWAYS=TRUE;TRACE_LEVEL_FILE=0");
        source.setUser("airsilk");
        source.setPassword("airsilk");
        try (Connection first = source.getConnection();
                Statement statement = first.createStatement()) {
            statement.execute("create table kept (id int primary key, text varchar)");
        }
        answers.clock = Clock.systemUTC();
        answers.database = source;
        answers.look();
    }

    /** Looks at it as the portal does by the clock, until something has happened often enough; whether it has. */
    private boolean lookUntil(Semaphore happened, int times) throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (happened.tryAcquire(times, WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
            answers.look();
        }
        return false;
    }

    private void write() {
        Writer mine = null;
        while (!over) {
            try {
                mine = mine != null && mine.connection.isValid(1) ? mine : new Writer(source.getXAConnection());
                answered.add(mine.insert(next.incrementAndGet()));
                written.release();
            } catch (SQLException | XAException away) {
                refused.release();
            }
        }
    }

    /** A connection of the pool with its part in transactions. */
    private static final class Writer {

        private final Connection connection;
        private final XAResource resource;

        Writer(XAConnection pooled) throws SQLException {
            connection = pooled.getConnection();
            resource = pooled.getXAResource();
        }

        int insert(int id) throws SQLException, XAException {
            Xid transaction = new Transaction(id);
            resource.start(transaction, XAResource.TMNOFLAGS);
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into kept values (" + id + ", repeat('x', 2000))");
            } finally {
                resource.end(transaction, XAResource.TMSUCCESS);
            }
            resource.commit(transaction, true);
            return id;
        }
    }

    private record Transaction(int id) implements Xid {

        @Override
        public int getFormatId() {
            return 1;
        }

        @Override
        public byte[] getGlobalTransactionId() {
            return ByteBuffer.allocate(Integer.BYTES).putInt(id).array();
        }

        @Override
        public byte[] getBranchQualifier() {
            return new byte[] {1};
        }
    }

    private Set<Integer> kept() throws SQLException {
        Set<Integer> ids = new HashSet<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from kept")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }
}
