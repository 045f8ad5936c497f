package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.flywaydb.core.Flyway;

/** What an older release left behind in {@code src/test/resources/upgrade}, made by {@link UpgradeFixture}. */
record OlderRelease(String name) {

    private static final Path ALL = Path.of("src/test/resources/upgrade");

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static OlderRelease newest() throws IOException {
        return new OlderRelease(names().getLast());
    }

    /** The numbers of its orders and the sum of its ledger. */
    Properties known() throws IOException {
        return read("known.properties");
    }

    /**
     * Puts it into an empty database, as it was then.
     *
     * @param folder of the portal that will serve it
     * @param settings of that portal; without an address of a database it is H2 in the portal's home
     */
    void fill(Path folder, Map<String, String> settings) throws IOException, SQLException {
        String url = settings.getOrDefault(
                "airsilk.db.url",
                "jdbc:h2:file:" + folder.resolve("home/airsilk").toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        String owner = settings.getOrDefault("airsilk.db.owner.user", "airsilk");
        migrate(url, owner);
        try (Connection connection = DriverManager.getConnection(url, owner, owner);
                var statement = connection.createStatement()) {
            for (String row : Files.readString(file("data.sql")).split(";\n", -1)) {
                if (!row.isBlank()) {
                    statement.execute(row);
                }
            }
        }
    }

    /** To the schema of the release, by today's files, which must be those of then. */
    private void migrate(String url, String owner) throws IOException {
        Properties released = read("migrations.properties");
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

    private Path file(String name) {
        return ALL.resolve(this.name).resolve(name);
    }

    private Properties read(String file) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file(file))) {
            read.load(reader);
        }
        return read;
    }
}
