package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.UserTransaction;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows that messages write, noted down message by message while the portal applies them, and then written again by
 * plain JDBC under other numbers: into every table that has more rows after a message than before it, through the same
 * pool, in one transaction a message, the changed consignment updated by its version as the portal does.
 */
@Dependent
public class BareMessagesFixture {

    /** Every table of ours whose rows are numbered, and the column that numbers them. */
    private static final String NUMBERED = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
            where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
            and c.column_name = case when c.table_name like '%_aud' then 'rev' else 'id' end""";

    private static final Set<String> NUMBERS = Set.of("id", "rev", "message_id");

    /** What others point to is written first. */
    private static final List<String> FIRST = List.of("raw_message", "revision");

    private static final String AFTERWARDS = """
            select version, state, furthest, open_flags, flags, landing, awb, version - 1 from consignment
            where awb = ? and version > ?""";

    private static final String UPDATE = """
            update consignment set version = ?, state = ?, furthest = ?, open_flags = ?, flags = ?, landing = ?
            where awb = ? and version = ?""";

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    private final Map<String, String> numbered =
            new TreeMap<>(Comparator.comparingInt((String table) -> FIRST.contains(table) ? 0 : 1)
                    .thenComparing(table -> table));
    private final List<List<Statement>> messages = new ArrayList<>();

    /** One statement with its values; inserted rows carry the table's name. */
    private record Statement(String table, String sql, List<@Nullable Object> values) {}

    /** What numbers a row, or points to one. */
    private record RowNumber(long value) {}

    /** The portal at work on one message. */
    public interface Message {
        void apply();
    }

    /** Work that may fail as databases do. */
    public interface Work {
        void run() throws Exception;
    }

    public void inTransaction(Work work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.commit();
        }
    }

    /** Has a message applied and notes what it wrote. */
    public void note(String awb, Message message) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (numbered.isEmpty()) {
                numbered.putAll(pairs(connection));
            }
            Map<String, Long> before = new HashMap<>();
            for (Map.Entry<String, String> table : numbered.entrySet()) {
                before.put(table.getKey(), number(connection, most(table)));
            }
            long version = number(connection, "select version from consignment where awb = '" + awb + "'");
            message.apply();
            messages.add(written(connection, before, awb, version));
        }
    }

    private static String most(Map.Entry<String, String> table) {
        return "select coalesce(max(" + table.getValue() + "), 0) from " + table.getKey();
    }

    private List<Statement> written(Connection connection, Map<String, Long> before, String awb, long version)
            throws SQLException {
        List<Statement> statements = new ArrayList<>();
        for (Map.Entry<String, String> table : numbered.entrySet()) {
            String rows = "select * from " + table.getKey() + " where " + table.getValue() + " > ? order by 1";
            for (List<@Nullable Object> row : rows(connection, rows, before.getOrDefault(table.getKey(), 0L))) {
                String places = String.join(", ", Collections.nCopies(row.size(), "?"));
                statements.add(new Statement(
                        table.getKey(), "insert into " + table.getKey() + " values (" + places + ")", row));
            }
        }
        for (List<@Nullable Object> row : rows(connection, AFTERWARDS, awb, version)) {
            statements.add(new Statement("", UPDATE, row));
        }
        return statements;
    }

    /**
     * Writes all of it once more.
     *
     * @param shift added to every row's number; for each call another
     * @param words turns an air waybill, and every text with one in it, into that of a twin
     * @return how many nanoseconds the writing took
     */
    public long replay(long shift, UnaryOperator<String> words) throws Exception {
        List<List<Statement>> twins = messages.stream()
                .map(message -> message.stream()
                        .map(statement -> twin(statement, shift, words))
                        .toList())
                .toList();
        long start = System.nanoTime();
        for (List<Statement> message : twins) {
            inTransaction(() -> write(message));
        }
        return System.nanoTime() - start;
    }

    private void write(List<Statement> message) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (Statement statement : message) {
                try (PreparedStatement prepared = prepare(connection, statement.sql(), statement.values())) {
                    assertEquals(1, prepared.executeUpdate());
                }
            }
        }
    }

    private static Statement twin(Statement statement, long shift, UnaryOperator<String> words) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object value : statement.values()) {
            values.add(
                    switch (value) {
                        case RowNumber number -> number.value() + shift;
                        case String text -> words.apply(text);
                        case null, default -> value;
                    });
        }
        return new Statement(statement.table(), statement.sql(), values);
    }

    /** How many rows a message wrote on average, table by table. */
    public String figures() {
        Map<String, Long> counts = messages.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        statement -> statement.table().isEmpty() ? "consignment updated" : "in " + statement.table(),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> "%.2f %s".formatted(count.getValue() / (double) messages.size(), count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> pairs(Connection connection) throws SQLException {
        return rows(connection, NUMBERED).stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.get(0)), row -> String.valueOf(row.get(1))));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return ((Number) Objects.requireNonNull(rows(connection, sql).getFirst().getFirst())).longValue();
    }

    private static List<List<@Nullable Object>> rows(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, Arrays.asList(values));
                ResultSet found = statement.executeQuery()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(value(found, column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static @Nullable Object value(ResultSet found, int column) throws SQLException {
        return switch (found.getObject(column)) {
            case Long number when NUMBERS.contains(found.getMetaData().getColumnName(column)) -> new RowNumber(number);
            case Clob text -> text.getSubString(1, (int) text.length());
            case null -> null;
            case Object value -> value;
        };
    }

    static PreparedStatement prepare(Connection connection, String sql, List<? extends @Nullable Object> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
