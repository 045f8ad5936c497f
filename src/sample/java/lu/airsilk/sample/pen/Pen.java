package lu.airsilk.sample.pen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A connection that writes pages of the past. */
public final class Pen implements AutoCloseable {

    private final Connection database;

    /** Read once: to read a statement of many rows takes longer than to carry it out. */
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    public Pen(DataSource source) throws SQLException {
        database = source.getConnection();
        database.setAutoCommit(false);
    }

    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement made = database.prepareStatement(sql);
        statements.put(sql, made);
        return made;
    }

    /** Each table in a transaction of its own: what is refused ends the start, so no half page is ever seen. */
    public void write(List<Batch> tables) {
        try {
            for (Batch table : tables) {
                table.send(this);
                database.commit();
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("the sample company's past cannot be written", fault);
        }
    }

    /** How many rows a table has. */
    public long count(String table) throws SQLException {
        try (ResultSet rows = statement("select count(*) from " + table).executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        database.close();
    }
}
