package lu.airsilk.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows of the one run in a database, written once more: the same columns, constraints and indexes, in batches of a
 * thousand, in a transaction that is taken back. Only reading the order lines and writing count.
 */
final class BareRun {

    private static final int BATCH = 1_000;
    private static final int CHUNK = 50_000;
    private static final long OTHER_IDS = 10_000_000_000_000L;
    private static final int OTHER_ATTEMPT = 99;
    private static final List<String> WRITTEN = List.of(
            "allocation_line", "allocation_share", "claim", "order_line_why", "order_line_aud", "store_order_aud");

    private static final String DEMAND = """
            select o.number, l.position, o.store, l.sku, l.units_per_case, l.accepted, l.allocated, l.cancelled, o.wanted_by
            from order_line l join store_order o on o.id = l.order_id
            where o.state in ('ACCEPTED', 'IN_FULFILMENT') order by l.id""";

    private final Connection database;
    private final ServerCpuFixture server;
    private final List<Object[]> waiting = new ArrayList<>(CHUNK);
    private long rows;
    private double cpu;
    private double wall;

    BareRun(Connection database, ServerCpuFixture server) {
        this.database = database;
        this.server = server;
    }

    /** Something with the database whose cost counts. */
    private interface Work {
        void run() throws SQLException;
    }

    void run() throws SQLException {
        database.setAutoCommit(false);
        measure(this::read);
        for (String table : WRITTEN) {
            write(table);
        }
        update();
        database.rollback();
        database.setAutoCommit(true);
    }

    /** CPU of this JVM and the server. */
    double cpu() {
        return cpu;
    }

    double wall() {
        return wall;
    }

    /** Those that were written. */
    long rows() {
        return rows;
    }

    private void measure(Work work) throws SQLException {
        double before = ServerCpuFixture.seconds(ProcessHandle.current()) + server.seconds();
        long start = System.nanoTime();
        work.run();
        wall += (System.nanoTime() - start) / 1e9;
        cpu += ServerCpuFixture.seconds(ProcessHandle.current()) + server.seconds() - before;
    }

    private void read() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(BATCH);
            ResultSet found = statement.executeQuery(DEMAND);
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                for (int column = 1; column <= columns; column++) {
                    found.getObject(column);
                }
            }
        }
    }

    private void write(String table) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(BATCH);
            ResultSet found = statement.executeQuery("select * from " + table);
            int columns = found.getMetaData().getColumnCount();
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert =
                    database.prepareStatement("insert into " + table + " values (" + places + ")")) {
                copy(found, insert);
            }
        }
    }

    private void copy(ResultSet found, PreparedStatement statement) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
            Object[] row = new Object[columns];
            for (int column = 1; column <= columns; column++) {
                row[column - 1] = value(found, column);
            }
            waiting.add(row);
            if (waiting.size() == CHUNK) {
                measure(() -> send(statement));
            }
        }
        measure(() -> send(statement));
    }

    private void send(PreparedStatement statement) throws SQLException {
        int batched = 0;
        for (Object[] row : waiting) {
            for (int column = 1; column <= row.length; column++) {
                statement.setObject(column, row[column - 1]);
            }
            statement.addBatch();
            batched++;
            if (batched % BATCH == 0) {
                statement.executeBatch();
            }
        }
        statement.executeBatch();
        rows += waiting.size();
        waiting.clear();
    }

    private static Object value(ResultSet found, int column) throws SQLException {
        return switch (found.getMetaData().getColumnName(column)) {
            case "id" -> found.getLong(column) + OTHER_IDS;
            case "attempt" -> OTHER_ATTEMPT;
            default -> found.getObject(column);
        };
    }

    private void update() throws SQLException {
        try (Statement statement = database.createStatement();
                PreparedStatement update = database.prepareStatement(
                        "update order_line set allocated = ?, version = ? where id = ? and version = ?")) {
            statement.setFetchSize(BATCH);
            ResultSet found =
                    statement.executeQuery("select allocated, version + 1, id as line, version from order_line");
            copy(found, update);
        }
    }
}
