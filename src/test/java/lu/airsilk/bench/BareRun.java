package lu.airsilk.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/**
 * The rows of the one run in a database, written once more: the same columns, constraints and indexes, in batches of a
 * thousand, in a transaction that is taken back. Only reading the order lines and writing count.
 */
final class BareRun {

    private static final int BATCH = 1_000;
    private static final long OTHER_IDS = 10_000_000_000_000L;
    private static final int OTHER_ATTEMPT = 99;
    private static final List<String> WRITTEN = List.of(
            "allocation_line", "allocation_share", "claim", "order_line_why", "order_line_aud", "store_order_aud");

    private static final String DEMAND = """
            select o.number, l.position, o.store, l.sku, l.units_per_case, l.accepted, l.allocated, l.cancelled, o.wanted_by
            from order_line l join store_order o on o.id = l.order_id
            where o.state in ('ACCEPTED', 'IN_FULFILMENT') order by l.id""";

    private final Connection database;
    private long rows;
    private long nanos;

    BareRun(Connection database) {
        this.database = database;
    }

    double seconds() throws SQLException {
        database.setAutoCommit(false);
        read();
        for (String table : WRITTEN) {
            write(table);
        }
        update();
        database.rollback();
        database.setAutoCommit(true);
        return nanos / 1e9;
    }

    /** Those that were written. */
    long rows() {
        return rows;
    }

    private void read() throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(BATCH);
            ResultSet found = statement.executeQuery(DEMAND);
            while (found.next()) {
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    found.getObject(column);
                }
            }
        }
        nanos += System.nanoTime() - start;
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

    private void copy(ResultSet found, PreparedStatement insert) throws SQLException {
        int waiting = 0;
        while (found.next()) {
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                insert.setObject(column, value(found, column));
            }
            insert.addBatch();
            waiting++;
            if (waiting == BATCH) {
                send(insert);
                waiting = 0;
            }
        }
        send(insert);
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

    private void send(PreparedStatement batch) throws SQLException {
        long start = System.nanoTime();
        rows += batch.executeBatch().length;
        nanos += System.nanoTime() - start;
    }
}
