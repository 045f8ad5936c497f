package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaUpdateTest {

    @Test
    void a_start_with_nothing_to_migrate_names_the_version_that_is_there(@TempDir Path migrations) throws IOException {
        Files.writeString(migrations.resolve("V0001__hub.sql"), "create table hub (id int)");
        Files.writeString(migrations.resolve("V0002__store.sql"), "create table store (id int)");
        Flyway flyway = Flyway.configure()
                .dataSource("jdbc:h2:mem:schema-update;DB_CLOSE_DELAY=-1", "sa", "")
                .locations("filesystem:" + migrations)
                .load();

        List<String> said = List.of(said(flyway.migrate()), said(flyway.migrate()));

        assertEquals(List.of("0002, 2 run", "0002, 0 run"), said);
    }

    private static String said(MigrateResult result) {
        return SchemaUpdate.version(result) + ", " + result.migrationsExecuted + " run";
    }
}
