package lu.airsilk.seal.chain;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rows of an audited table against what its audit said of each last. Both are read once, in the order of their
 * key, and walked through side by side: a million rows take no more memory than a thousand. Last is by the moment of the
 * revision, since several nodes number theirs in blocks.
 */
public final class LastStates {

    private static final int DELETED = 2;

    /**
     * A row and what its audit says.
     *
     * @param live the row now; missing when there is none
     * @param last what its audit said last; missing when it never said anything
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record State(
            String table,
            long number,
            byte @Nullable [] live,
            @Nullable Audit last) {

        public boolean isAsAudited() {
            boolean gone = live == null && (last == null || last.deleted());
            return gone || (last != null && !last.deleted() && Arrays.equals(live, last.row()));
        }
    }

    /** The last audit row of a row. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Audit(long revision, Instant at, String by, boolean deleted, byte[] row) {}

    /** What is done with each state, those that agree too. */
    @FunctionalInterface
    public interface Taker {
        void take(State state) throws SQLException;
    }

    private final Connection database;
    private final String collation;

    public LastStates(Connection database) throws SQLException {
        this.database = database;
        // as Java compares texts, which is how H2 does anyway
        collation = SealedRows.isPostgresql(database) ? " collate \"C\"" : "";
    }

    public void each(AuditedTable table, Taker taker) throws SQLException {
        String repeated = String.join(", ", table.repeated());
        try (Side live = new Side(table, "select " + repeated + " from " + table.name(), "");
                Side audit = new Side(table, audit(table), ", r.at, r.id")) {
            walk(table, live, audit, taker);
        }
    }

    private static String audit(AuditedTable table) {
        return Stream.concat(
                        table.repeated().stream().map(column -> "a." + column),
                        Stream.of("a.rev", "a.revtype", "r.at", "r.actor"))
                .collect(joining(", ", "select ", " from " + table.auditName() + " a join revision r on r.id = a.rev"));
    }

    private static void walk(AuditedTable table, Side live, Side audit, Taker taker) throws SQLException {
        while (live.key != null || audit.key != null) {
            int order = compare(live.key, audit.key);
            Key key = Objects.requireNonNull(order <= 0 ? live.key : audit.key);
            byte[] row = null;
            if (order <= 0) {
                row = live.row();
                live.next();
            }
            Audit last = order >= 0 ? audit.last(key) : null;
            taker.take(new State(table.name(), key.number(), row, last));
        }
    }

    private static int compare(@Nullable Key live, @Nullable Key audit) {
        if (live == null || audit == null) {
            return live == null ? 1 : -1;
        }
        return live.compareTo(audit);
    }

    /** Numbers by their size, texts by their letters. */
    record Key(List<Object> parts) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = 0;
            for (int i = 0; order == 0 && i < parts.size(); i++) {
                order = parts.get(i) instanceof Long number
                        ? number.compareTo((Long) other.parts.get(i))
                        : parts.get(i).toString().compareTo(other.parts.get(i).toString());
            }
            return order;
        }

        long number() {
            return parts.stream()
                    .filter(Long.class::isInstance)
                    .map(Long.class::cast)
                    .findFirst()
                    .orElse(0L);
        }
    }

    /** One of the two, at its present row. */
    private final class Side implements AutoCloseable {

        private final PreparedStatement statement;
        private final ResultSet rows;
        private final RowBytes bytes;
        private final List<String> names;
        private @Nullable Key key;

        Side(AuditedTable table, String sql, String then) throws SQLException {
            bytes = new RowBytes(table.repeated());
            names = table.key();
            String alias = then.isEmpty() ? "" : "a.";
            String order = table.key().stream()
                    .map(column -> alias + column + (isNumber(column) ? "" : collation))
                    .collect(joining(", ", " order by ", then));
            statement = database.prepareStatement(sql + order);
            statement.setFetchSize(SealedRows.FETCH);
            rows = statement.executeQuery();
            next();
        }

        void next() throws SQLException {
            key = rows.next() ? read() : null;
        }

        private Key read() throws SQLException {
            List<Object> parts = new ArrayList<>();
            for (String column : names) {
                parts.add(isNumber(column) ? (Object) rows.getLong(column) : rows.getString(column));
            }
            return new Key(parts);
        }

        byte[] row() throws SQLException {
            return bytes.of(rows);
        }

        /** Passes by all audit rows of a key and gives the last. */
        Audit last(Key wanted) throws SQLException {
            Audit last = audit();
            next();
            while (wanted.equals(key)) {
                last = audit();
                next();
            }
            return last;
        }

        private Audit audit() throws SQLException {
            Instant at = rows.getObject("at", OffsetDateTime.class).toInstant();
            boolean deleted = rows.getInt("revtype") == DELETED;
            return new Audit(rows.getLong("rev"), at, rows.getString("actor"), deleted, row());
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }

    /** Our keys are numbers of rows, or end in a word. */
    private static boolean isNumber(String column) {
        return column.equals("id") || column.endsWith("_id");
    }
}
