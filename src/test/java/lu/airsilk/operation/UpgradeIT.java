package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * This release on what an older one left behind: the schema as it was then, rows as they were then
 * ({@code src/test/resources/upgrade}, made by {@link UpgradeFixture}). A released migration that was edited is named
 * here, as it would be refused at an operator's.
 */
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isPostgresqlOrFull",
        disabledReason = "on H2 a build goes on with the newest of them in StopIT")
class UpgradeIT {

    @TempDir
    Path folder;

    static List<String> releases() throws IOException {
        return OlderRelease.names();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void open_orders_of_an_older_release_go_on_and_its_ledger_is_the_same(String release) throws Exception {
        OlderRelease left = new OlderRelease(release);
        Map<String, String> settings = TestDatabase.create("upgrade");
        left.fill(folder, settings);

        try (Portal portal = Portal.start(folder, settings)) {
            assertGoesOn(portal, left.known());
        }
    }

    /** What was open goes on, and what was written down is as it was. */
    static void assertGoesOn(Portal portal, Properties known) {
        OnSale company = new OnSale(portal);
        Rest store = company.as("store.kaifeng");
        assertEquals("ACCEPTED", order(store, known.getProperty("accepted")).getString("state"));
        String draft = known.getProperty("draft");
        assertEquals("DRAFT", order(store, draft).getString("state"));
        store.post("/orders/" + draft + "/submit").expect(200);
        assertEquals("ACCEPTED", order(store, draft).getString("state"));
        JsonObject audit = company.as("hub").get("/stock/audit").expect(200).json();
        assertEquals(known.getProperty("ledger"), audit.getString("ledgerHash"));
        audit.getJsonArray("invariants")
                .getValuesAs(JsonObject.class)
                .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
    }

    private static JsonObject order(Rest store, String number) {
        return store.get("/orders/" + number).expect(200).json();
    }
}
