package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lu.airsilk.testbed.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Photos and remarks that an older release kept in five tables stand in two after the upgrade, under the numbers that
 * they had, with who and when. Without a server, on the database of this run.
 */
class MovedPhotosIT {

    private static final String AT = "timestamp with time zone '2026-11-26 08:00:00+00'";

    private static final List<String> LEFT = List.of(
            "insert into revision (id, at, actor, reason) values (7, " + AT + ", 'hub', '')",
            "insert into consignment (id, version, awb, origin, destination, pieces, gross_grams, volume_cm3, state, furthest,"
                    + " open_flags, booked_at) values (1, 0, '172-24681355', 'LUX', 'CGO', 1, 1, 1, 'BOOKED', 'BOOKED', 0, "
                    + AT + ")",
            "insert into receipt (id, version, number, awb, state, bonded) values (2, 0, 'RC-26-000011', '172-24681355',"
                    + " 'EXPECTED', false)",
            "insert into store_owner (id, version, name) values (3, 0, 'Owner')",
            "insert into store (id, version, code, name_zh, name_en, name_fr, name_de, owner_id, city, store_class,"
                    + " receiving_days, lead_hours) values (4, 0, 'KF01', 'K', 'K', 'K', 'K', 3, 'K', 'A', '1', 1)",
            "insert into delivery (id, version, number, store, state, prepared_by, prepared_at) values (5, 0,"
                    + " 'DL-26-000002', 'KF01', 'DISPATCHED', 'hub', " + AT + ")",
            "insert into waste_note (id, number, store, lot, units, reason, noted_by, noted_at, rev) values (6,"
                    + " 'WS-26-000003', 'KF01', 'L26-000001', 1, 'BROKEN', 'store.kaifeng', " + AT + ", 7)",
            "insert into receipt_photo (id, receipt, position, media_type, content, taken_by, taken_at, rev) values (11,"
                    + " 'RC-26-000011', 12, 'image/jpeg', '\\x01', 'hub', " + AT + ", null)",
            "insert into delivery_photo (id, delivery, position, media_type, content, taken_by, taken_at, rev) values (12,"
                    + " 'DL-26-000002', 1, 'image/jpeg', '\\x0203', 'store.kaifeng', " + AT + ", 7)",
            "insert into waste_photo (id, number, media_type, content) values (13, 'WS-26-000003', 'image/png', '\\x04')",
            "insert into remark (id, subject, said_at, said_by, text, rev) values (14, 'SO-26-000001/1', " + AT
                    + ", 'buyer', 'soon', null)",
            "insert into consignment_comment (id, awb, words, said_by, said_at, rev) values (15, '172-24681355', '"
                    + "w".repeat(2_000) + "', 'import', " + AT + ", 7)");

    @TempDir
    Path folder;

    @Test
    void none_is_lost_and_each_says_what_it_said() throws SQLException {
        Map<String, String> settings = TestDatabase.create("moved_photos");
        String owner = settings.getOrDefault("airsilk.db.owner.user", "airsilk");
        String url = settings.getOrDefault(
                "airsilk.db.url",
                "jdbc:h2:file:" + folder.resolve("moved")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        migrate(url, owner, "0117");
        try (Connection database = DriverManager.getConnection(url, owner, owner);
                Statement statement = database.createStatement()) {
            for (String row : LEFT) {
                statement.execute(row.replace("'\\x", TestDatabase.isPostgresql() ? "'\\x" : "x'"));
            }
        }

        migrate(url, owner, "0118");

        try (Connection database = DriverManager.getConnection(url, owner, owner)) {
            assertEquals(
                    List.of(
                            "11 RC-26-000011/12 image/jpeg 1 hub true null",
                            "12 DL-26-000002/1 image/jpeg 2 store.kaifeng true 7",
                            "13 WS-26-000003 image/png 1 store.kaifeng true 7"),
                    rows(
                            database,
                            "select id, subject, media_type, length(content), taken_by, taken_at = " + AT
                                    + ", rev from photo order by id"));
            assertEquals(
                    List.of("14 SO-26-000001/1 4 buyer true null", "15 172-24681355 2000 import true 7"),
                    rows(
                            database,
                            "select id, subject, length(text), said_by, said_at = " + AT
                                    + ", rev from remark order by id"));
        }
    }

    private static void migrate(String url, String owner, String target) {
        Flyway.configure()
                .dataSource(url, owner, owner)
                .locations(
                        "filesystem:src/main/resources/db/migration",
                        "filesystem:src/main/resources/db/migration-" + TestDatabase.product())
                .placeholders(Map.of("app", "airsilk_app"))
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> rows(Connection database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(String.valueOf(found.getObject(column)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
