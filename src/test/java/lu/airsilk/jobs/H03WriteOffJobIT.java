package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.Map;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is past its date at the hub is written off, by the hub and by finance. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class H03WriteOffJobIT {

    private static final String JSON = "application/json";

    @Test
    void from_the_home_of_the_hub_out_of_the_ledger_by_two_people() {
        String lot = longPast();
        String number;
        try (Walk walk = Walk.phone("H03", "hub")) {
            walk.tap(walk.page().locator("main a[href*='stock-overview'][href*='unheld']"));
            Locator row = walk.page().locator(".air-table tbody tr:has-text('" + lot + "')");
            walk.tap(row.locator("a.button"));
            walk.command("propose").sees("12 件").sees("待财务批准");
            number = walk.screen().title().replaceFirst(".*?(WO-\\S+).*", "$1");
        }
        assertEquals(12, there(lot), "nothing moves before it is approved");
        try (Walk walk = Walk.desk("H03 finance", "fr", "finance")) {
            walk.tap(walk.page().locator("main a[href*='write-off-list']"));
            walk.tap(walk.page().locator("a.open[href*='" + number + "']"));
            walk.command("approve").sees("12 unités sorties du registre");
        }
        assertEquals(0, there(lot));
    }

    /** Counted with a day that was over when it came, before all that others have; no store waits for it. */
    private static String longPast() {
        String store = Keepers.newStore("Walkers");
        JsonObject receipt =
                Truckload.landed(Map.of(Keepers.fresh(store), store), 1, 2).receipt();
        Rest hub = Rest.as("hub");
        String path = "/receipts/" + receipt.getString("id");
        hub.put(path + "/count", """
            {"lines":[{"line":"%s/1","lot":"L1","expiry":"2020-01-31","acceptedUnits":12}]}\
            """.formatted(receipt.getString("id"))).expect(200);
        String lot =
                hub.post(path + "/post").expect(200).json().getJsonArray("lots").getString(0);
        Rest quality = Rest.as("quality");
        String hold =
                quality.post("/holds", """
            {"lot":"%s","kind":"QUARANTINE","units":12,"note":""}\
            """.formatted(lot), JSON).expect(201).header("Location");
        quality.post(hold + "/release").expect(200, 204);
        return lot;
    }

    private static int there(String lot) {
        return Rest.as("hub")
                .get("/stock?size=500&sort=expiry&location=HUB")
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("lot").equals(lot))
                .mapToInt(row -> row.getInt("units"))
                .sum();
    }
}
