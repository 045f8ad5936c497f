package lu.airsilk.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The file of the embedded database. */
@ApplicationScoped
public class DatabaseFile {

    private static final String FIGURES =
            "select setting_name, setting_value from information_schema.settings where setting_name like 'info.%'";

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    /** Empty on PostgreSQL, which looks after its files itself. */
    public Optional<FileGrowth> growth() {
        try (Connection connection = database.getConnection()) {
            return growth(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the size of the database cannot be asked", e);
        }
    }

    static Optional<FileGrowth> growth(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return Optional.empty();
        }
        Map<String, String> figures = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FIGURES)) {
            while (rows.next()) {
                figures.put(rows.getString(1), rows.getString(2));
            }
        }
        return Optional.of(FileGrowth.of(figures));
    }
}
