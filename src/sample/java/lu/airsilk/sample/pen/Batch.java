package lu.airsilk.sample.pen;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for one table, gathered and then sent to the database many at a time. */
public final class Batch {

    /** Rows of one statement: a statement of many rows costs the databases much less than many of one. */
    private static final int TOGETHER = 40;

    private final String head;
    private final String row;
    private final int columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** @param columns names with a comma between, in the order in which rows give their values */
    Batch(String table, String columns) {
        this.columns = columns.split(",", -1).length;
        head = "insert into " + table + " (" + columns + ") values ";
        row = "(" + String.join(",", Collections.nCopies(this.columns, "?")) + ")";
    }

    public void add(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + head);
        }
        rows.add(values);
    }

    /** Sends all rows. */
    void send(Pen pen) throws SQLException {
        int whole = rows.size() / TOGETHER * TOGETHER;
        send(pen, rows.subList(0, whole), TOGETHER);
        send(pen, rows.subList(whole, rows.size()), 1);
    }

    private void send(Pen pen, List<@Nullable Object[]> some, int together) throws SQLException {
        if (some.isEmpty()) {
            return;
        }
        PreparedStatement statement = pen.statement(head + String.join(",", Collections.nCopies(together, row)));
        for (int i = 0; i < some.size(); i += together) {
            bind(statement, some.subList(i, i + together));
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object[]> some) throws SQLException {
        int place = 1;
        for (@Nullable Object[] values : some) {
            for (Object value : Arrays.asList(values)) {
                statement.setObject(place++, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
        }
    }
}
