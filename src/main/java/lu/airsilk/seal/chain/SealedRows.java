package lu.airsilk.seal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads many rows without keeping them. */
public final class SealedRows {

    /** Rows at a time; PostgreSQL's driver would otherwise take all of them at once. */
    static final int FETCH = 1_000;

    /** What is done with a row. */
    @FunctionalInterface
    public interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private SealedRows() {}

    public static void each(Connection database, String sql, List<?> values, Taker taker) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            for (int place = 0; place < values.size(); place++) {
                statement.setObject(place + 1, values.get(place));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    static boolean isPostgresql(Connection database) throws SQLException {
        return database.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
