package lu.airsilk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The company that a newcomer finds, loaded by the portal's daily user, who owns nothing in the database. */
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isPostgresqlOrFull",
        disabledReason = "newcomers start it on H2 every day; with -Pfull here too")
class DemoCompanyIT {

    /** A year of a company, over a million rows: alone 142 s, here beside two nodes and another browser. */
    private static final Duration WRITTEN = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void it_is_all_there_its_ledger_holds_and_nothing_was_refused_while_it_was_told() throws SQLException {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("demo"));
        settings.put("airsilk.sample", "demo");
        try (Portal portal = Portal.begin(folder, settings).awaitReady(WRITTEN)) {
            Rest auditor = Rest.at(portal.uri()).signedIn("auditor", "airsilk-demo");

            assertEquals(60, total(auditor, "/stores"));
            assertEquals(612, total(auditor, "/products"));
            assertTrue(total(auditor, "/orders") >= 2_400, "orders");
            assertTrue(total(auditor, "/consignments") > 100, "consignments");
            assertTrue(
                    auditor.get("/transit-times?size=100").items().stream()
                            .map(JsonValue::asJsonObject)
                            .allMatch(leg -> leg.getJsonObject("inUse")
                                    .getString("basis")
                                    .equals("LEARNT")),
                    "all legs are learnt from what its goods took");
            auditor
                    .get("/stock/audit")
                    .expect(200)
                    .json()
                    .getJsonArray("invariants")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .filter(invariant -> !invariant.getBoolean("holds"))
                    .findFirst()
                    .ifPresent(broken -> {
                        throw new AssertionError(broken);
                    });
            assertEquals(
                    List.of(),
                    new DeliveredLines(settings).contradicting(500),
                    "what lines say is what became of their goods");
            assertTrue(portal.log().contains(", 0 refused"), () -> told(portal));
            int fault = portal.log().indexOf("[SEVERE]");
            assertEquals(
                    -1,
                    fault,
                    () -> portal.log().substring(fault).lines().limit(40).collect(Collectors.joining("\n")));
        }
    }

    private static int total(Rest reader, String list) {
        return reader.get(list + "?size=1").expect(200).json().getInt("total");
    }

    private static String told(Portal portal) {
        return portal.log()
                .lines()
                .filter(line -> line.contains("Sample company"))
                .toList()
                .toString();
    }
}
