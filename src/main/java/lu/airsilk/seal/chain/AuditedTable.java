package lu.airsilk.seal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table whose every change the audit repeats.
 *
 * @param key columns that name a row; the first number among them is the row's own
 * @param repeated columns of the table that its audit has too, in alphabetical order
 * @param audit columns of the audit, in alphabetical order
 */
public record AuditedTable(String name, List<String> key, List<String> repeated, List<String> audit) {

    private static final String SUFFIX = "_aud";
    private static final String REVISION = "rev";

    private static final String COLUMNS = """
        select table_name, column_name from information_schema.columns
        where table_schema = current_schema order by table_name, column_name\
        """;

    private static final String KEYS = """
        select k.table_name, k.column_name from information_schema.table_constraints c
        join information_schema.key_column_usage k on k.constraint_schema = c.constraint_schema
          and k.constraint_name = c.constraint_name and k.table_name = c.table_name
        where c.constraint_type = 'PRIMARY KEY' and c.table_schema = current_schema
        order by k.table_name, k.ordinal_position\
        """;

    /** All of them, in alphabetical order. */
    public static List<AuditedTable> of(Connection database) throws SQLException {
        Map<String, List<String>> columns = read(database, COLUMNS);
        Map<String, List<String>> keys = read(database, KEYS);
        return columns.keySet().stream()
                .filter(table -> table.endsWith(SUFFIX))
                .map(table -> table.substring(0, table.length() - SUFFIX.length()))
                .map(table -> of(table, columns, keys))
                .toList();
    }

    private static Map<String, List<String>> read(Connection database, String sql) throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        SealedRows.each(
                database,
                sql,
                List.of(),
                row -> found.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2)));
        return found;
    }

    private static AuditedTable of(String table, Map<String, List<String>> columns, Map<String, List<String>> keys) {
        List<String> audit = columns.getOrDefault(table + SUFFIX, List.of());
        List<String> live = columns.getOrDefault(table, List.of());
        List<String> key = keys.getOrDefault(table + SUFFIX, List.of()).stream()
                .filter(column -> !column.equals(REVISION))
                .sorted()
                .toList();
        return new AuditedTable(
                table, key, live.stream().filter(audit::contains).toList(), audit);
    }

    String auditName() {
        return name + SUFFIX;
    }

    /** Whether one number names a row. */
    boolean hasNumber() {
        return key.equals(List.of("id"));
    }

    /** What belongs to a revision of it. */
    FactKind.Part part() {
        return new FactKind.Part(auditName(), REVISION, audit);
    }
}
