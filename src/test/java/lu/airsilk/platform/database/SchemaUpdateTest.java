package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.output.MigrateResult;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A schema that this release cannot bring up to date is left alone; that the start ends with it, {@code StartIT} holds. */
class SchemaUpdateTest {

    private final SchemaUpdate update = update();
    private final JdbcDataSource database = database();
    private MigrateResult migrated = new MigrateResult();

    @SuppressWarnings("UnnecessaryAssignment") // no container injects here
    private static SchemaUpdate update() {
        SchemaUpdate update = new SchemaUpdate();
        update.url = "";
        update.user = "airsilk_app";
        update.owner = Optional.empty();
        update.ownerPassword = Optional.empty();
        return update;
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        database.setUser("airsilk");
        return database;
    }

    @BeforeEach
    void migrate() {
        migrated = update.on(database);
        assertTrue(migrated.migrationsExecuted > 0);
    }

    @Test
    void one_that_is_up_to_date_is_left_as_it_is_and_its_version_named() {
        MigrateResult again = update.on(database);

        assertEquals(0, again.migrationsExecuted);
        assertEquals(SchemaUpdate.version(migrated), SchemaUpdate.version(again));
    }

    @Test
    void one_of_a_newer_release_is_left_alone() throws SQLException {
        said(
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'test', 0, true)");

        assertRefused("the database has schema 9999, which this release does not know");
    }

    @Test
    void one_that_was_left_half_changed_is_left_alone() throws SQLException {
        said("update flyway_schema_history set success = false where version = '0008'");

        assertRefused("left half changed by schema 0008; restore the backup");
    }

    private void said(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                var sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate(statement));
        }
    }

    private void assertRefused(String why) {
        StartRefused refused = assertThrows(StartRefused.class, () -> update.on(database));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }
}
