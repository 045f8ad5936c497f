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
import java.util.stream.Stream;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database, as behind a balancer. */
@RunAsClient
@EnabledIfSystemProperty(named = "it.db", matches = "postgresql", disabledReason = "H2's file belongs to one process")
class NodesIT {

    @TempDir
    Path folder;

    @Test
    void two_nodes_that_start_together_migrate_and_settle_once() throws Exception {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("settled"));
        settings.put("airsilk.admin.password", "nobody but us knows it");
        settings.put("airsilk.home", folder.resolve("shared-home").toString());
        try (Portal one = Portal.beginAsDelivered(folder.resolve("one"), settings);
                Portal other = Portal.beginAsDelivered(folder.resolve("other"), settings)) {
            Stream.of(one, other).parallel().forEach(Portal::awaitReady);
            assertEquals(
                    List.of(),
                    rows(settings, "select version from flyway_schema_history group by version having count(*) > 1"));
            assertEquals(List.of("admin"), rows(settings, "select name from portal_user"));
        }
    }

    /** The one that falls away has brought the company; the one that stays is what people get. */
    @Test
    void two_nodes_share_the_work_and_survive_each_other() throws Exception {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("nodes"));
        settings.put("airsilk.home", folder.resolve("shared-home").toString());
        Map<String, String> sample = new HashMap<>(settings);
        sample.put("airsilk.sample", "staff");
        try (Portal one = Portal.start(folder.resolve("one"), sample);
                Portal other = Portal.beginAsDelivered(folder.resolve("other"), settings)) {
            List<String> teas = new OnSale(one).teas(2);
            other.awaitReady();
            assertEquals(List.of("2"), rows(settings, "select count(*) from product"));
            String draft = new OnSale(one)
                    .as("store.kaifeng")
                    .post("/orders", order(teas), "application/json")
                    .expect(201)
                    .json()
                    .getString("number");

            one.kill();

            Rest store = new OnSale(other).as("store.kaifeng");
            JsonObject kept = store.get("/orders/" + draft).expect(200).json();
            assertEquals("DRAFT", kept.getString("state"));
            assertEquals(2, kept.getJsonArray("lines").size());
            store.post("/orders/" + draft + "/submit").expect(200);
        }
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
