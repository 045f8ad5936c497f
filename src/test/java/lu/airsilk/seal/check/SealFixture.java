package lu.airsilk.seal.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Holds the sealer back and lets it go on, for what compares a portal with and without it. */
@ApplicationScoped
public class SealFixture {

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Inject
    SealJob job;

    /** As if another node had the turn. */
    public void hold() throws SQLException {
        say("update seal_turn set owner = 'bench', lease_until = timestamp with time zone '2999-01-01 00:00:00Z'");
    }

    public void letGo() throws SQLException {
        say("update seal_turn set owner = '', lease_until = timestamp with time zone '1970-01-01 00:00:00Z'");
    }

    /** Seals what waits, in this thread. */
    public void seal() throws SQLException, IOException {
        job.look();
    }

    private void say(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
