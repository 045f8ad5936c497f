package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * This release on what an older one left behind: the schema as it was then, rows as they were then
 * ({@code src/test/resources/upgrade}, made by {@link UpgradeFixture}). A released migration that was edited is named
 * here, as it would be refused at an operator's.
 */
@RunAsClient
class UpgradeIT {

    @TempDir
    Path folder;

    private static final Path RELEASES = Path.of("src/test/resources/upgrade");

    static List<String> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void open_orders_of_an_older_release_go_on_and_its_ledger_is_the_same(String release) throws Exception {
        Path left = RELEASES.resolve(release);
        Properties known = read(left.resolve("known.properties"));
        Map<String, String> settings = TestDatabase.create("upgrade");
        fill(left, settings);

        try (Portal portal = Portal.start(folder, settings)) {
            OnSale company = new OnSale(portal);
            Rest store = company.as("store.kaifeng");
            assertEquals("ACCEPTED", order(store, known.getProperty("accepted")).getString("state"));
            String draft = known.getProperty("draft");
            assertEquals("DRAFT", order(store, draft).getString("state"));
            store.post("/orders/" + draft + "/submit").expect(200);
            assertEquals("ACCEPTED", order(store, draft).getString("state"));
            JsonObject audit = company.as("hub").get("/stock/audit").expect(200).json();
            assertEquals(known.getProperty("ledger"), audit.getString("ledgerHash"));
            audit.getJsonArray("invariants")
                    .getValuesAs(JsonObject.class)
                    .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
        }
    }

    private static JsonObject order(Rest store, String number) {
        return store.get("/orders/" + number).expect(200).json();
    }

    private static Properties read(Path file) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read;
    }

    private void fill(Path left, Map<String, String> settings) throws IOException, SQLException {
        String url = settings.getOrDefault(
                "airsilk.db.url",
                "jdbc:h2:file:" + folder.resolve("home/airsilk").toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        String owner = settings.getOrDefault("airsilk.db.owner.user", "airsilk");
        migrate(url, owner, read(left.resolve("migrations.properties")));
        try (Connection connection = DriverManager.getConnection(url, owner, owner);
                var statement = connection.createStatement()) {
            for (String row : Files.readString(left.resolve("data.sql")).split(";\n", -1)) {
                if (!row.isBlank()) {
                    statement.execute(row);
                }
            }
        }
    }

    /** To the schema of the release, by today's files, which must be those of then. */
    private static void migrate(String url, String owner, Properties released) {
        Flyway flyway = Flyway.configure()
                .dataSource(url, owner, owner)
                .locations("filesystem:src/main/resources/db/migration")
                .target(Collections.max(released.stringPropertyNames()))
                .load();
        flyway.migrate();
        Properties now = new Properties();
        Arrays.stream(flyway.info().applied())
                .forEach(step -> now.setProperty(step.getVersion().toString(), "" + step.getChecksum()));
        assertEquals(released, now, "a released migration was edited");
    }
}
