package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.platform.RefusedStart;
import lu.airsilk.testbed.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A database that the portal must not touch stops its start. */
@RunAsClient
class StartIT {

    @TempDir
    Path folder;

    @Test
    @EnabledIf(
            value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
            disabledReason = "what is missing is asked of either database alike")
    void an_empty_database_without_administrator_and_sample_stops_the_start_with_what_to_set() {
        RefusedStart.of(folder, TestDatabase.create("nobody"), "AIRSILK_ADMIN_PASSWORD");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "airsilk.full",
            matches = "true",
            disabledReason = "a build asks SchemaUpdateTest, and the start of its neighbours here")
    void a_database_of_a_newer_release_is_left_alone() throws SQLException {
        Map<String, String> settings = TestDatabase.create("newer");
        migrated(
                settings,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'test', 0,"
                        + " true)");

        RefusedStart.of(folder, settings, "schema 9999, which this release does not know");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "airsilk.full",
            matches = "true",
            disabledReason = "a build asks SchemaUpdateTest, and the start of its neighbours here")
    void a_database_that_was_left_half_changed_is_left_alone() throws SQLException {
        Map<String, String> settings = TestDatabase.create("failed");
        migrated(settings, "update flyway_schema_history set success = false where version = '0008'");

        RefusedStart.of(folder, settings, "left half changed by schema 0008; restore the backup");
    }

    @Test
    @EnabledIf(
            value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
            disabledReason = "the mark of a sample is read from either database alike")
    void a_sample_company_that_was_left_half_made_is_not_served() throws SQLException {
        Map<String, String> settings = TestDatabase.create("halfmade");
        migrated(settings, "insert into sample_making (begun_at) values (current_timestamp)");

        String line = RefusedStart.of(folder, settings, "half made by a start that was cut off");

        assertTrue(line.contains("delete " + folder.resolve("home")), line);
    }

    /** A schema as this release makes it, and then somebody's statement. */
    private void migrated(Map<String, String> settings, String statement) throws SQLException {
        var database = new DatabaseSettings(name -> Optional.ofNullable(
                name.equals("airsilk.home") ? folder.resolve("home").toString() : settings.get(name)));
        String url = String.valueOf(database.getValue("airsilk.db.url"));
        String owner = settings.getOrDefault("airsilk.db.owner.user", "airsilk");
        Flyway.configure()
                .dataSource(url, owner, owner)
                .locations(
                        "filesystem:src/main/resources/db/migration",
                        "filesystem:src/main/resources/db/migration-" + TestDatabase.product())
                .placeholders(Map.of("app", "airsilk_app"))
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, owner, owner);
                var sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate(statement));
        }
    }
}
