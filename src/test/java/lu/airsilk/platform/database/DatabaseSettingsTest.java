package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator names a URL or nothing; the rest follows. */
class DatabaseSettingsTest {

    @Test
    void a_postgresql_url_brings_its_driver() {
        var settings = settings(Map.of("airsilk.db.url", "jdbc:postgresql://db:5432/portal"));

        assertEquals("org.postgresql.ds.PGSimpleDataSource", settings.getValue("airsilk.db.class"));
        assertEquals("jdbc:postgresql://db:5432/portal", settings.getValue("airsilk.db.url"));
    }

    @Test
    void batches_go_to_postgresql_with_their_rows_together_unless_the_operator_says_otherwise() {
        assertEquals("jdbc:postgresql://db/portal?reWriteBatchedInserts=true", address("jdbc:postgresql://db/portal"));
        assertEquals(
                "jdbc:postgresql://db/portal?ssl=true&reWriteBatchedInserts=true",
                address("jdbc:postgresql://db/portal?ssl=true"));
        assertEquals(
                "jdbc:postgresql://db/portal?reWriteBatchedInserts=false",
                address("jdbc:postgresql://db/portal?reWriteBatchedInserts=false"));
        assertEquals("jdbc:h2:mem:portal", address("jdbc:h2:mem:portal"));
    }

    private static String address(String url) {
        return String.valueOf(settings(Map.of("airsilk.db.url", url)).getValue("airsilk.db.address"));
    }

    @Test
    void without_a_url_the_embedded_database_lies_in_the_home_and_speaks_like_postgresql() {
        var settings = settings(Map.of("airsilk.home", "/srv/airsilk"));

        String file = Path.of("/srv/airsilk/airsilk").toAbsolutePath().toString();
        assertEquals(EmbeddedDataSource.class.getName(), settings.getValue("airsilk.db.class"));
        assertTrue(String.valueOf(settings.getValue("airsilk.db.url"))
                .startsWith("jdbc:h2:file:" + file + ";MODE=PostgreSQL"));
    }

    @Test
    void the_embedded_database_writes_no_statement_with_its_values_to_a_file_of_faults(@TempDir Path home)
            throws Exception {
        String url =
                String.valueOf(settings(Map.of("airsilk.home", home.toString())).getValue("airsilk.db.url"));

        try (Connection connection = DriverManager.getConnection(url, "airsilk", "airsilk");
                var sql = connection.createStatement()) {
            assertThrows(SQLException.class, () -> sql.execute("insert into nowhere values ('a secret')"));
        }

        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of(home.resolve("airsilk.mv.db")), files.toList());
        }
    }

    @Test
    void what_is_set_anywhere_else_is_stronger() {
        assertTrue(settings(Map.of()).getOrdinal() < 100);
    }

    private static DatabaseSettings settings(Map<String, String> given) {
        return new DatabaseSettings(name -> Optional.ofNullable(given.get(name)));
    }
}
