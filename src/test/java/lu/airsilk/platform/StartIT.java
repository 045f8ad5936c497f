package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Ports;
import lu.airsilk.testbed.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts that must not succeed: one clear line for the operator, and an exit code that a supervisor sees. */
@RunAsClient
class StartIT {

    @TempDir
    Path folder;

    @Test
    void an_empty_database_without_administrator_and_sample_stops_the_start_with_what_to_set() {
        assertRefused(TestDatabase.create("nobody"), "AIRSILK_ADMIN_PASSWORD");
    }

    @Test
    void a_database_of_a_newer_release_is_left_alone() throws SQLException {
        Map<String, String> settings = TestDatabase.create("newer");
        migrated(
                settings,
                "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) values (9999, '9999', 'later', 'SQL', 'V9999__later.sql',"
                        + " 'test', 0, true)");

        assertRefused(settings, "schema 9999, which this release does not know");
    }

    @Test
    void a_database_that_was_left_half_changed_is_left_alone() throws SQLException {
        Map<String, String> settings = TestDatabase.create("failed");
        migrated(settings, "update flyway_schema_history set success = false where version = '0008'");

        assertRefused(settings, "left half changed by schema 0008; restore the backup");
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

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(Map.of("airsilk.port", "" + taken.getLocalPort()), "port " + taken.getLocalPort());
        }
    }

    @Test
    void a_port_that_is_none_is_named() {
        assertRefused(Map.of("airsilk.port", "http"), "AIRSILK_PORT is not a port: http");
    }

    @Test
    void a_home_that_takes_no_files_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused(Map.of("airsilk.home", file.resolve("home").toString()), "home cannot be written to");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_home_on_a_read_only_file_system_is_named() {
        assertRefused(Map.of("airsilk.home", "/sys/kernel"), "AIRSILK_HOME /sys/kernel cannot be written to");
    }

    @Test
    void a_database_that_does_not_answer_is_named() throws IOException {
        int nobody = Ports.free();
        String url = "jdbc:postgresql://127.0.0.1:" + nobody + "/portal";

        assertRefused(
                Map.of("airsilk.db.url", url, "airsilk.db.user", "portal", "airsilk.db.password", "secret"),
                "127.0.0.1:" + nobody);
    }

    @Test
    void postgresql_is_not_asked_without_a_secret() {
        assertRefused(
                Map.of("airsilk.db.url", "jdbc:postgresql://127.0.0.1/portal", "airsilk.db.user", "portal"),
                "AIRSILK_DB_PASSWORD");
    }

    @Test
    void a_secret_in_the_address_of_the_database_is_sent_back() {
        String refusal = assertRefused(
                Map.of("airsilk.db.url", "jdbc:postgresql://127.0.0.1/portal?password=tell-nobody"),
                "it belongs in AIRSILK_DB_PASSWORD");

        assertFalse(refusal.contains("tell-nobody"), refusal);
    }

    @Test
    void sample_users_with_their_known_password_are_not_shown_to_the_world() {
        assertRefused(Map.of("airsilk.sample", "staff", "airsilk.address", "0.0.0.0"), "AIRSILK_SAMPLE_PASSWORD");
    }

    private String assertRefused(Map<String, String> settings, String because) {
        try (Portal portal = Portal.begin(folder, settings)) {
            int exit = portal.awaitExit();

            assertEquals(1, exit, portal.log());
            assertTrue(portal.lastWords().contains(because), portal.lastWords());
            return portal.lastWords();
        }
    }
}
