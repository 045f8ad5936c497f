package lu.airsilk.seal.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import lu.airsilk.seal.check.SealCheck;
import lu.airsilk.seal.check.SealProgress;
import lu.airsilk.seal.check.SealReport;
import lu.airsilk.testbed.TestDatabase;
import org.flywaydb.core.Flyway;

/** A small past on a migrated database of its own, without a server: two weeks of a company, a few rows a day. */
public final class WrittenPast implements AutoCloseable {

    public static final Instant MONDAY = Instant.parse("2026-11-09T08:00:00Z");
    static final int REVTYPE_ADD = 0;

    private static final String TEMPLATE = "sealed_template";
    private static final String FILE = "past.mv.db";
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final Map<String, String> settings;
    private final String url;
    public final Connection database;
    final SealKey key = new SealKey("a key of thirty-two letters, no less".getBytes(UTF_8));
    final Anchors anchors;
    private Instant now = MONDAY.plus(Duration.ofDays(14));
    private Sealer sealer = sealer("here");

    private WrittenPast(String url, Map<String, String> settings, Path folder) throws SQLException {
        this.url = url;
        this.settings = settings;
        this.anchors = new Anchors(folder.resolve("anchors"));
        database = connect();
    }

    /** The empty tables, once for many pasts. */
    public static void migrate(Path folder) {
        Map<String, String> settings = TestDatabase.create(TEMPLATE);
        Flyway.configure()
                .dataSource(url(settings, folder), owner(settings), owner(settings))
                .locations(
                        "filesystem:src/main/resources/db/migration",
                        "filesystem:src/main/resources/db/migration-" + TestDatabase.product())
                .placeholders(Map.of("app", "airsilk_app"))
                .load()
                .migrate();
    }

    /** Two weeks on a copy of the empty tables, nothing sealed yet. */
    public static WrittenPast lived(Path migrated, Path folder) throws SQLException, IOException {
        Map<String, String> settings = TestDatabase.isPostgresql() ? copy() : Map.of();
        if (!TestDatabase.isPostgresql()) {
            Files.copy(migrated.resolve(FILE), folder.resolve(FILE));
        }
        var past = new WrittenPast(url(settings, folder), settings, folder);
        past.live();
        return past;
    }

    private static Map<String, String> copy() throws SQLException {
        Map<String, String> settings = TestDatabase.create("sealed_past");
        String server = url(settings, Path.of("")).replace("sealed_past", "postgres");
        try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database sealed_past");
            statement.execute("create database sealed_past template " + TEMPLATE + " owner airsilk_owner");
        }
        return settings;
    }

    private static String url(Map<String, String> settings, Path folder) {
        return settings.getOrDefault("airsilk.db.url", "jdbc:h2:file:" + folder.resolve("past") + MODE);
    }

    private static String owner(Map<String, String> settings) {
        return settings.getOrDefault("airsilk.db.owner.user", "airsilk");
    }

    /** By the owner of the tables: who rewrites the past is not the portal's daily user. */
    public Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, owner(settings), owner(settings));
        connection.setAutoCommit(false);
        return connection;
    }

    /** By the user that the portal has every day. */
    public Connection connectAsPortal() throws SQLException {
        return DriverManager.getConnection(url, "airsilk_app", "airsilk_app");
    }

    public Sealer sealer(String node) {
        return new Sealer(key, new SealTurn(node), new Ticking());
    }

    private final class Ticking extends Clock {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    public Instant now() {
        return now;
    }

    private void live() throws SQLException {
        long[] people = {1, 2};
        String[] names = {"finance", "hub"};
        revise(1, MONDAY, "admin");
        for (int i = 0; i < people.length; i++) {
            row("portal_user", 1, Map.of("id", people[i], "name", names[i], "password_hash", "PBKDF2:" + names[i]));
            row(
                    "portal_user_role",
                    1,
                    Map.of("user_id", people[i], "role", names[i].toUpperCase(java.util.Locale.ROOT)));
        }
        insert("supplier", Map.of("id", 7L, "code", "VIN"));
        insert("stock_lot", Map.of("id", 1L, "number", "L26-000001"));
        for (int day = 2; day <= 10; day++) {
            Instant at = MONDAY.plus(Duration.ofDays(day));
            revise(day, at, "finance");
            row(
                    "price_list",
                    day,
                    Map.of("id", (long) day, "number", "PL-" + day, "supplier", "VIN", "decided_by", "finance"));
            row("product", day, Map.of("id", (long) day, "sku", "AS000000" + day));
            move(day, at);
        }
        database.commit();
    }

    public void revise(long number, Instant at, String actor) throws SQLException {
        insert("revision", Map.of("id", number, "at", PortionBook.moment(at), "actor", actor));
    }

    /** A row and its audit row. */
    public void row(String table, long revision, Map<String, Object> values) throws SQLException {
        insert(table, values);
        try (Statement copy = database.createStatement()) {
            AuditedTable audited = AuditedTable.of(database).stream()
                    .filter(each -> each.name().equals(table))
                    .findFirst()
                    .orElseThrow();
            String columns = String.join(", ", audited.repeated());
            String key = audited.key().stream()
                    .map(column -> column + " = '" + values.get(column) + "'")
                    .collect(joining(" and "));
            copy.execute("insert into " + audited.auditName() + " (rev, revtype, " + columns + ") select " + revision
                    + ", " + REVTYPE_ADD + ", " + columns + " from " + table + " where " + key);
        }
    }

    /** 100 units from the supplier to the hub. */
    public void move(long number, Instant at) throws SQLException {
        insert(
                "stock_movement",
                Map.of(
                        "id",
                        number,
                        "lot",
                        "L26-000001",
                        "from_place",
                        "SUPPLIER",
                        "to_place",
                        "HUB",
                        "units",
                        100L,
                        "kind",
                        "RECEIPT",
                        "document",
                        "R-" + number,
                        "recorded_by",
                        "hub",
                        "recorded_at",
                        PortionBook.moment(at)));
        insert("stock_leg", leg(2 * number, number, "SUPPLIER", -100));
        insert("stock_leg", leg(2 * number + 1, number, "HUB", 100));
        say("delete from stock_balance");
        say("insert into stock_balance (lot, place, units) select lot, place, sum(units) from stock_leg group by"
                + " lot, place");
    }

    private static Map<String, Object> leg(long id, long movement, String place, long units) {
        return Map.of("id", id, "movement_id", movement, "lot", "L26-000001", "place", place, "units", units);
    }

    /** Values that a row must have and that nobody gave are empty, nought or false. */
    void insert(String table, Map<String, ?> given) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>(given);
        try (ResultSet columns = database.getMetaData().getColumns(null, "public", table, null)) {
            while (columns.next()) {
                if (columns.getInt("NULLABLE") == 0) {
                    values.putIfAbsent(columns.getString("COLUMN_NAME"), nothing(columns.getInt("DATA_TYPE")));
                }
            }
        }
        String places = IntStream.range(0, values.size()).mapToObj(_ -> "?").collect(joining(", "));
        try (PreparedStatement insert = database.prepareStatement(
                "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values (" + places + ")")) {
            int place = 0;
            for (Object value : values.values()) {
                insert.setObject(++place, value);
            }
            insert.execute();
        }
    }

    private static Object nothing(int type) {
        return switch (type) {
            case Types.VARCHAR -> "";
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.DATE -> LocalDate.of(2026, 11, 9);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> PortionBook.moment(MONDAY);
            default -> 0;
        };
    }

    public int say(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** What the portal's job does at a look. */
    public void seal() throws SQLException, IOException {
        seal(sealer);
    }

    public void seal(Sealer by) throws SQLException, IOException {
        by.look(database, Instant.EPOCH, 100);
        anchors.write(by.last().orElseThrow(), new PortionBook(database));
    }

    /** As a portal that is started again. */
    public void restart() {
        sealer = sealer("here");
    }

    public SealReport check() throws SQLException, IOException {
        return check(key);
    }

    public SealReport check(SealKey with) throws SQLException, IOException {
        try (Connection own = connect()) {
            SealProgress progress = new SealProgress();
            SealReport report = new SealCheck(own, with, anchors, now).run(progress);
            assertTrue(progress.all() >= report.portions());
            assertEquals(report.holds() ? progress.all() : progress.done(), progress.done());
            return report;
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
