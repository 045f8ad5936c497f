package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import lu.airsilk.catalogue.SearchQueries;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.flow.KilledPosting;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database, as behind a balancer. */
@RunAsClient
@EnabledIfSystemProperty(named = "it.db", matches = "postgresql", disabledReason = "H2's file belongs to one process")
class NodesIT {

    private static final long LONG = 60_000_000_000L;

    @TempDir
    Path folder;

    /** Whom people reach. */
    private @Nullable Portal alive;

    /** As the image starts them. */
    @Test
    void two_nodes_that_start_together_migrate_and_settle_once_and_an_open_network_finds_them_safe() throws Exception {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("settled"));
        settings.put("airsilk.admin.password", "nobody but us knows it");
        settings.putAll(OpenNetwork.SETTINGS);
        settings.put("airsilk.home", folder.resolve("shared-home").toString());
        try (Portal one = Portal.beginAsDelivered(folder.resolve("one"), settings);
                Portal other = Portal.beginAsDelivered(folder.resolve("other"), settings)) {
            Stream.of(one, other).parallel().forEach(Portal::awaitReady);
            assertEquals(
                    List.of(),
                    rows(settings, "select version from flyway_schema_history group by version having count(*) > 1"));
            assertEquals(List.of("admin"), rows(settings, "select name from portal_user"));
            OpenNetwork.assertSafe(one);
        }
    }

    /** The first has brought the company; the other is what people get. */
    @Test
    void two_nodes_find_the_same_and_each_goes_on_with_what_the_other_leaves() throws Exception {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("nodes"));
        settings.put("airsilk.home", folder.resolve("shared-home").toString());
        Map<String, String> sample = new HashMap<>(settings);
        sample.put("airsilk.sample", "staff");
        try (Portal one = Portal.start(folder.resolve("one"), sample);
                Portal other = Portal.beginAsDelivered(folder.resolve("other"), settings)) {
            alive = one;
            KilledPosting posting = new KilledPosting(this::as);
            SearchQueries queries = SearchQueries.over(new SheetSender(as("buyer")));
            String draft = draft(new OnSale(one).teas(2));
            other.awaitReady();
            assertFoundOn(other, queries);

            posting.cutOff(one, () -> alive = other);
            assertGoesOn(draft);

            try (Portal again = one.again()) {
                posting.cutOff(other, () -> alive = again);
            }
        }
    }

    private Rest as(String user) {
        return Rest.at(Objects.requireNonNull(alive).uri()).signedIn(user, "airsilk-demo");
    }

    /** What was there before it began, and what the other has read since. */
    private void assertFoundOn(Portal other, SearchQueries queries) {
        Rest there = Rest.at(other.uri()).signedIn("buyer", "airsilk-demo");
        queries.assertAnswered(there);
        SheetSender sheets = new SheetSender(as("buyer"));
        sheets.applied(sheets.uploaded(
                queries.supplier(),
                SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Zwetschgenröster", "糖煮李子")));
        long told = System.nanoTime();
        while (there.get("/products/suggestions?q=zwetschgenroster").body().equals("[]")) {
            assertTrue(System.nanoTime() - told < LONG, "the other node does not learn of it");
            LockSupport.parkNanos(20_000_000);
        }
        long milliseconds = (System.nanoTime() - told) / 1_000_000;
        // beside other tests on the same two processors a second says nothing
        assertTrue(
                !Boolean.getBoolean("airsilk.full") || milliseconds <= 1_000, milliseconds + " ms on the other node");
    }

    private String draft(List<String> teas) {
        return as("store.kaifeng")
                .post("/orders", order(teas), "application/json")
                .expect(201)
                .json()
                .getString("number");
    }

    private void assertGoesOn(String draft) {
        Rest store = as("store.kaifeng");
        JsonObject kept = store.get("/orders/" + draft).expect(200).json();
        assertEquals("DRAFT", kept.getString("state"));
        assertEquals(2, kept.getJsonArray("lines").size());
        store.post("/orders/" + draft + "/submit").expect(200);
    }

    private static String order(List<String> teas) {
        return "{\"store\":\"KF01\",\"wantedBy\":\"2027-12-01\",\"lines\":[{\"sku\":\"%s\",\"cases\":4},{\"sku\":\"%s\",\"cases\":2}]}"
                .formatted(teas.get(0), teas.get(1));
    }

    private static List<String> rows(Map<String, String> settings, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        String.valueOf(settings.get("airsilk.db.url")), "postgres", "postgres");
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new java.util.ArrayList<String>();
            while (found.next()) {
                rows.add(String.valueOf(found.getString(1)));
            }
            assertTrue(rows.size() < 1000);
            return rows;
        }
    }
}
