package lu.airsilk.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was written on PostgreSQL since a moment, told by the transaction that every row remembers, and written once more
 * as a plain program would: into twins of the tables with the same columns, checks and indexes but without foreign keys,
 * row by row, in as many transactions.
 */
final class BareRows {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by 1""";

    private static final String TWIN = "bare_";

    private final Connection database;
    private final long since;
    private final Map<Long, List<Row>> transactions = new TreeMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, String> inserts = new TreeMap<>();

    private record Row(String table, List<@Nullable Object> values) {}

    private BareRows(Connection database, long since) {
        this.database = database;
        this.since = since;
    }

    /** Everything from now on. */
    static BareRows from(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet now = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
            now.next();
            return new BareRows(database, now.getLong(1));
        }
    }

    /** How many rows have come into a table. */
    long written(String table) throws SQLException {
        if (counts.isEmpty()) {
            read();
        }
        return counts.getOrDefault(table, 0L);
    }

    /** Writes all of it again, with so many connections at the same time; in seconds. */
    double writeAgain(ExecutorService clients, int threads, Supplier<Connection> connecting) throws Exception {
        List<List<Row>> waiting = List.copyOf(transactions.values());
        List<Connection> connections = new ArrayList<>();
        for (int client = 0; client < threads; client++) {
            connections.add(connecting.get());
        }
        long start = System.nanoTime();
        List<Future<?>> writers = new ArrayList<>();
        for (int client = 0; client < threads; client++) {
            int mine = client;
            writers.add(clients.submit(() -> {
                for (int at = mine; at < waiting.size(); at += threads) {
                    write(connections.get(mine), waiting.get(at));
                }
                return null;
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        double took = (System.nanoTime() - start) / 1e9;
        for (Connection connection : connections) {
            connection.close();
        }
        return took;
    }

    /** How many rows of which tables. */
    String figures() {
        long rows = counts.values().stream().mapToLong(Long::longValue).sum();
        return rows + " rows in " + transactions.size() + " transactions: " + counts;
    }

    private void read() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        for (String table : tables) {
            read(table);
        }
    }

    private void read(String table) throws SQLException {
        String rows = "select xmin::text::bigint as tx, t.* from " + table + " t where xmin::text::bigint > " + since;
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(rows)) {
            int columns = found.getMetaData().getColumnCount() - 1;
            while (found.next()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    values.add(found.getObject(column + 2));
                }
                transactions
                        .computeIfAbsent(found.getLong(1), any -> new ArrayList<>())
                        .add(new Row(table, values));
                counts.merge(table, 1L, Long::sum);
            }
            if (counts.containsKey(table)) {
                prepareTwin(table, columns);
            }
        }
    }

    private void prepareTwin(String table, int columns) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create table " + TWIN + table + " (like " + table + " including all)");
        }
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        inserts.put(table, "insert into " + TWIN + table + " overriding system value values (" + places + ")");
    }

    private void write(Connection connection, List<Row> rows) throws SQLException {
        connection.setAutoCommit(false);
        Map<String, PreparedStatement> prepared = new TreeMap<>();
        for (Row row : rows) {
            PreparedStatement insert = prepared.get(row.table());
            if (insert == null) {
                insert = connection.prepareStatement(Objects.requireNonNull(inserts.get(row.table())));
                prepared.put(row.table(), insert);
            }
            for (int column = 0; column < row.values().size(); column++) {
                insert.setObject(column + 1, row.values().get(column));
            }
            insert.executeUpdate();
        }
        connection.commit();
        for (PreparedStatement insert : prepared.values()) {
            insert.close();
        }
    }
}
