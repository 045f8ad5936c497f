package lu.airsilk.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an import wrote, written once more by plain JDBC under other numbers: into the same tables through the
 * same pool, in batches, with a commit for each five hundred staged rows and prepared changes and one for all the rest.
 * Reading the rows is not measured, only writing them is.
 */
@Dependent
public class BareImportFixture {

    private static final int BATCH = 500;
    private static final int CHUNK = 10_000;
    private static final long OTHERS = 1_000_000_000_000L;
    private static final int OTHER_READING = 100;
    private static final Set<String> NUMBERS = Set.of("id", "product_id", "pack_id");
    private static final Set<String> READINGS = Set.of("reading", "generation");

    /** Written while the sheet is read and compared, chunk by chunk. */
    private static final List<String> EARLY = List.of("staged_row", "sheet_problem", "product_change");

    /** Written by the switch, at once. */
    private static final List<String> LATE = List.of("pack", "product", "product_aud", "price_line");

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    private final Map<String, Long> before = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private double cpu;

    /** What an import begins with; its rows are all that come after it. */
    public void mark() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables()) {
                try (ResultSet most = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
                    most.next();
                    before.put(table, most.getLong(1));
                }
            }
        }
    }

    private static List<String> tables() {
        List<String> tables = new ArrayList<>(EARLY);
        tables.addAll(LATE);
        return tables;
    }

    /** Writes them; gives the seconds of CPU that it took, of this JVM and of a PostgreSQL server. */
    public double write() throws SQLException {
        try (Connection from = database.getConnection();
                Connection to = database.getConnection()) {
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            for (String table : EARLY) {
                write(table, from, to, true);
            }
            for (String table : LATE) {
                write(table, from, to, false);
            }
            double start = cpu(from);
            to.commit();
            cpu += cpu(from) - start;
            from.rollback();
        }
        return cpu;
    }

    /** How many rows of which tables. */
    public String figures() {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " in " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    private void write(String table, Connection from, Connection to, boolean committing) throws SQLException {
        try (PreparedStatement read =
                from.prepareStatement("select * from " + table + " where id > ? and id < ? order by id")) {
            read.setFetchSize(BATCH);
            read.setLong(1, before.getOrDefault(table, 0L));
            read.setLong(2, OTHERS);
            ResultSet found = read.executeQuery();
            List<@Nullable Object[]> rows = rows(found);
            while (!rows.isEmpty()) {
                double start = cpu(from);
                send(table, to, rows, committing);
                cpu += cpu(from) - start;
                counts.merge(table, (long) rows.size(), Long::sum);
                rows = rows(found);
            }
        }
    }

    private static void send(String table, Connection to, List<@Nullable Object[]> rows, boolean committing)
            throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement insert = to.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (int at = 0; at < rows.size(); at++) {
                for (int column = 0; column < rows.get(at).length; column++) {
                    insert.setObject(column + 1, rows.get(at)[column]);
                }
                insert.addBatch();
                if (at % BATCH == BATCH - 1 || at == rows.size() - 1) {
                    insert.executeBatch();
                    if (committing) {
                        to.commit();
                    }
                }
            }
        }
    }

    private static List<@Nullable Object[]> rows(ResultSet found) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (rows.size() < CHUNK && found.next()) {
            rows.add(twin(found));
        }
        return rows;
    }

    private static @Nullable Object[] twin(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        @Nullable Object[] row = new Object[columns.getColumnCount()];
        for (int column = 1; column <= row.length; column++) {
            row[column - 1] = twin(columns.getColumnName(column), found.getObject(column));
        }
        return row;
    }

    private static @Nullable Object twin(String column, @Nullable Object value) {
        return switch (value) {
            case Long number when NUMBERS.contains(column) -> number + OTHERS;
            case Integer number when READINGS.contains(column) -> number + OTHER_READING;
            case String gtin when column.equals("gtin") -> "9" + gtin.substring(1);
            case String sku when column.equals("sku") -> "B" + sku.substring(1);
            case null, default -> value;
        };
    }

    /** Seconds of CPU so far, of this JVM and of a PostgreSQL server. */
    public double cpu() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return cpu(connection);
        }
    }

    private static double cpu(Connection connection) throws SQLException {
        double ours = ServerCpuFixture.seconds(ProcessHandle.current());
        return connection.getMetaData().getDatabaseProductName().equals("H2")
                ? ours
                : ours + ServerCpuFixture.of(connection).seconds();
    }
}
