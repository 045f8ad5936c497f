package lu.airsilk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.flow.LandedGoods;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;

/**
 * Writes what a portal of this release holds as SQL that both databases take, for {@link UpgradeIT} of all later
 * releases: the sums by which Flyway knows its migrations, and the rows of a small company with goods on the shelf, an open order and a
 * draft. Run once for a release, with its number; what is written is never changed afterwards.
 */
final class UpgradeFixture {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop table (\\w+)");
    private static final Pattern SEQUENCE = Pattern.compile("create sequence (\\w+)");

    private UpgradeFixture() {}

    /** The release, such as {@code 1.0}. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createDirectories(Path.of("src/test/resources/upgrade", arguments[0]));
        Path company = Files.createTempDirectory("airsilk-upgrade");
        try (Portal portal = Portal.start(company, Map.of("airsilk.sample", "staff"))) {
            Files.write(folder.resolve("known.properties"), atWork(new OnSale(portal)));
        }
        dump(company.resolve("home/airsilk"), folder);
    }

    private static List<String> atWork(OnSale company) {
        WeekGoods goods = WeekGoods.confirmed(company::as, 2, 4);
        LandedGoods landed = LandedGoods.of(company::as, "172-24681355");
        landed.book(goods.purchaseLines());
        landed.land();
        company.as("hub").post("/receipts/" + landed.counted() + "/post").expect(200);
        List<String> teas = company.teas(2);
        Rest store = company.as("store.kaifeng");
        String accepted = placed(store, teas.get(0));
        store.post("/orders/" + accepted + "/submit").expect(200);
        String ledger =
                company.as("auditor").get("/stock/audit").expect(200).json().getString("ledgerHash");
        return List.of("accepted=" + accepted, "draft=" + placed(store, teas.get(1)), "ledger=" + ledger);
    }

    private static String placed(Rest store, String sku) {
        return store.post(
                        "/orders",
                        "{\"store\":\"KF01\",\"wantedBy\":\"2099-12-01\",\"lines\":[{\"sku\":\"%s\",\"cases\":4}]}"
                                .formatted(sku),
                        "application/json")
                .expect(201)
                .json()
                .getString("number");
    }

    private static void dump(Path file, Path folder) throws IOException, SQLException {
        String schema = schema();
        String url = "jdbc:h2:file:" + file.toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE";
        try (Connection database = DriverManager.getConnection(url, "airsilk", "airsilk")) {
            List<String> tables = new ArrayList<>(named(TABLE, schema));
            tables.removeAll(named(DROPPED, schema));
            // what the migrations themselves put in comes again with the rows
            List<String> lines = new ArrayList<>(tables.reversed().stream()
                    .map(table -> "delete from " + table + ";")
                    .toList());
            for (String table : tables) {
                lines.addAll(rows(database, table));
            }
            for (String sequence : named(SEQUENCE, schema)) {
                lines.add("alter sequence " + sequence + " restart with " + next(database, sequence) + ";");
            }
            Files.write(folder.resolve("data.sql"), lines);
            Files.write(folder.resolve("migrations.properties"), sums(database));
        }
    }

    private static String schema() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static List<String> sums(Connection database) throws SQLException {
        List<String> sums = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select version, checksum from flyway_schema_history"
                        + " where version is not null order by version")) {
            while (rows.next()) {
                sums.add(rows.getString(1) + "=" + rows.getInt(2));
            }
        }
        return sums;
    }

    private static List<String> named(Pattern pattern, String schema) {
        return pattern.matcher(schema)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceFirst(".* ", ""))
                .toList();
    }

    private static List<String> rows(Connection database, String table) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " order by 1, 2")) {
            var columns = rows.getMetaData();
            String names = IntStream.rangeClosed(1, columns.getColumnCount())
                    .mapToObj(column -> name(rows, column))
                    .collect(Collectors.joining(", "));
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    values.add(literal(rows, column));
                }
                lines.add("insert into " + table + " (" + names + ") values (" + String.join(", ", values) + ");");
            }
        }
        return lines;
    }

    private static String name(ResultSet rows, int column) {
        try {
            return rows.getMetaData().getColumnName(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String literal(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        if (text == null) {
            return "null";
        }
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC, Types.DECIMAL, Types.BOOLEAN -> text;
            default -> "'" + text.replace("'", "''") + "'";
        };
    }

    private static long next(Connection database, String sequence) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery("select nextval('" + sequence + "')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
