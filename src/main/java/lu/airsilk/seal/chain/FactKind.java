package lu.airsilk.seal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A kind of fact that is written once: a row that says when and by whom, and the rows that belong to it.
 *
 * @param at column of the moment; it has an index
 * @param by column of who did it
 * @param columns of its table, in an order that is always the same
 * @param parts the tables of the rows that belong to it
 */
public record FactKind(String table, String at, String by, List<String> columns, List<Part> parts) {

    /** Rows of another table that belong to a fact, by the column that says to which. */
    record Part(String table, String fact, List<String> columns) {}

    public static final String REVISION = "revision";
    static final String MOVEMENT = "stock_movement";

    private static final List<String> MOVEMENT_COLUMNS = List.of(
            "id",
            "lot",
            "from_place",
            "to_place",
            "units",
            "kind",
            "document",
            "recorded_by",
            "command_key",
            "recorded_at");

    private static final Part LEGS =
            new Part("stock_leg", "movement_id", List.of("id", "movement_id", "lot", "place", "units"));

    /** A revision with its rows in every audit, and a posted movement with its legs. */
    public static List<FactKind> of(Connection database) throws SQLException {
        List<Part> audits =
                AuditedTable.of(database).stream().map(AuditedTable::part).toList();
        return List.of(
                new FactKind(REVISION, "at", "actor", List.of("id", "at", "actor", "reason"), audits),
                new FactKind(MOVEMENT, "recorded_at", "recorded_by", MOVEMENT_COLUMNS, List.of(LEGS)));
    }
}
