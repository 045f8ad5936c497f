package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.flow.SheetToStore;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Postgres;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A backup is one when the portal as delivered has been started on it and its ledger is the same, letter by letter. */
@RunAsClient
@EnabledIfSystemProperty(named = "airsilk.full", matches = "true", disabledReason = "only in profile full")
class BackupIT {

    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "it.db", matches = "h2")
    void a_copy_of_the_home_of_a_stopped_portal_has_the_same_ledger() throws IOException {
        String before;
        try (Portal portal = Portal.start(folder.resolve("first"), Map.of("airsilk.sample", "staff"))) {
            before = ledgerOfOneWalk(portal);
        }
        copy(folder.resolve("first/home"), folder.resolve("second/home"));

        try (Portal restored = Portal.beginAsDelivered(folder.resolve("second"), Map.of())) {
            restored.awaitReady();
            assertEquals(before, ledger(restored));
        }
    }

    /** The files are copied while the portal works on: PostgreSQL's own words say where the copy begins and ends. */
    @Test
    @EnabledIfSystemProperty(named = "it.db", matches = "postgresql")
    void a_copy_of_a_running_postgresql_has_the_same_ledger() throws Exception {
        try (Postgres database = Postgres.start()) {
            Map<String, String> settings = new HashMap<>(TestDatabase.create(database, "backup"));
            settings.put("airsilk.sample", "staff");
            try (Portal portal = Portal.start(folder.resolve("first"), settings)) {
                String before = ledgerOfOneWalk(portal);
                Path backup = backup(database);
                try (Postgres restored = Postgres.startOn(backup)) {
                    settings.put("airsilk.db.url", "jdbc:postgresql://127.0.0.1:" + restored.port() + "/backup");
                    settings.remove("airsilk.sample");
                    try (Portal second = Portal.beginAsDelivered(folder.resolve("second"), settings)) {
                        second.awaitReady();
                        assertEquals(before, ledger(second));
                    }
                }
            }
        }
    }

    private Path backup(Postgres database) throws SQLException, IOException {
        Path backup = folder.resolve("backup");
        String url = "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('test', true)");
            copy(database.data(), backup);
            try (var end = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                assertTrue(end.next());
                Files.writeString(backup.resolve("backup_label"), end.getString(1));
            }
            // the log of what was written meanwhile belongs to the copy
            copy(database.data().resolve("pg_wal"), backup.resolve("pg_wal"));
            Files.deleteIfExists(backup.resolve("postmaster.pid"));
        }
        return backup;
    }

    private static String ledgerOfOneWalk(Portal portal) throws IOException {
        new SheetToStore("Fiordalba", "172-24681355", new OnSale(portal)::as).walk();
        return ledger(portal);
    }

    private static String ledger(Portal portal) {
        return new OnSale(portal)
                .as("auditor")
                .get("/stock/audit")
                .expect(200)
                .json()
                .getString("ledgerHash");
    }

    /** Without what the server unpacked for its last run. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file -> !from.relativize(file).toString().startsWith("run-"))
                    .filter(file -> Files.isDirectory(file)
                            || Files.isRegularFile(file)) // a running server's socket is neither
                    .forEach(file -> copyOne(file, to.resolve(from.relativize(file))));
        }
    }

    private static void copyOne(Path file, Path target) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
