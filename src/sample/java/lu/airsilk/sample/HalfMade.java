package lu.airsilk.sample;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import lu.airsilk.platform.database.StartRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mark that a sample company is being made: a row that is committed before all else of the company and goes when
 * the company is whole. Who finds it at a later start finds what a start that was cut off has left behind.
 */
@ApplicationScoped
class HalfMade {

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Inject
    @ConfigProperty(name = "airsilk.home", defaultValue = "data")
    String home;

    void begin() {
        change("insert into sample_making (begun_at) values (current_timestamp)");
    }

    void end() {
        change("delete from sample_making");
    }

    /** @throws StartRefused when an earlier start was cut off while it made the company */
    void refuse() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet begun = statement.executeQuery("select begun_at from sample_making")) {
            if (begun.next()) {
                throw new StartRefused("the sample company was left half made by a start that was cut off; delete "
                        + Path.of(home).toAbsolutePath().normalize()
                        + " (and empty the database, when it is PostgreSQL) and start again");
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("the mark of the sample company cannot be read", fault);
        }
    }

    private void change(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException("the mark of the sample company cannot be written", fault);
        }
    }
}
