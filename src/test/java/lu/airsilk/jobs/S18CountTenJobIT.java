package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.List;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten products are counted, the scanner first; somebody interrupts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class S18CountTenJobIT {

    @Test
    void what_is_counted_is_there_after_an_interruption_and_looked_at_once_before_it_is_posted() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        List<JsonObject> lots = Truckload.onTheShelf(keeper, store, 10, 2);
        try (Walk walk = Walk.phone("S18", keeper)) {
            walk.tap(walk.page().locator(".nav a[href*='store-stock']"));
            walk.tap(walk.page()
                    .locator(".actions [id$='count'], .actions a[href*='store-count'], .actions button:has-text('盘点')")
                    .first());
            scanned(walk, line(walk, lots.get(0)));
            for (JsonObject lot : lots.subList(1, 9)) {
                find(walk, lot).tap(line(walk, lot).locator(".tally-match"));
            }
            walk.page().reload();
            walk.sees("已点 9 行").sees("接着上次继续：已点 9 行。");
            emptied(walk, line(walk, lots.get(1)));
            find(walk, lots.get(9)).key("Enter");
            assertThat(line(walk, lots.get(9)).locator("[data-part=cases]")).isFocused();
            unread(walk, line(walk, lots.get(9)).locator("[data-part=pieces]"));
            walk.key("Enter"); // the cursor is in the finder again, over what was looked for before
            assertEquals(lots.get(9).getString("lot"), walk.page().evaluate("() => getSelection().toString()"));
            walk.tap(walk.page().locator(".tally-look"));
            walk.sees(walk.page().locator(".tally-review").getByText("8 行相符 · 2 行有差异"));
            walk.tap(walk.page().locator("[name=sure]"));
            walk.command(
                    walk.page().locator(".review-post"),
                    walk.page().locator(".outbox").getByText("盘点已入账"));
        }
        assertEquals(1, Truckload.units(Rest.as(keeper), store, lots.get(0).getString("lot")));
        assertEquals(12, Truckload.units(Rest.as(keeper), store, lots.get(1).getString("lot")));
        assertEquals(9, Truckload.units(Rest.as(keeper), store, lots.get(9).getString("lot")));
    }

    private static void scanned(Walk walk, Locator line) {
        String code = line.getAttribute("data-codes").replaceFirst(":.*", "");
        walk.type("scan", code).key("Enter").sees(line.getByText("少 1 箱 + 5 件"));
    }

    /** What is no number leads to its own field; a number may be written in Chinese, with its unit. */
    private static void unread(Walk walk, Locator pieces) {
        walk.put(pieces, "九打").tap(walk.page().locator(".tally-look")).sees("的“件”：“九打”不是整数");
        assertThat(pieces).isFocused();
        walk.put(pieces, "九件").sees("少 3 件");
    }

    /** A row whose figures are taken away stays under the finger, so that the next key does not reach its neighbour. */
    private static void emptied(Walk walk, Locator line) {
        walk.put(line.locator("[data-part=cases]"), "").put(line.locator("[data-part=pieces]"), "");
        walk.sees(line.getByText("未点")).put(line.locator("[data-part=pieces]"), "12件");
        walk.sees(line.getByText("账实相符"));
        assertEquals("", walk.page().locator(".tally-says").textContent());
    }

    private static Walk find(Walk walk, JsonObject lot) {
        return walk.type("scan", lot.getString("lot"));
    }

    private static Locator line(Walk walk, JsonObject lot) {
        return walk.page().locator(".tally-line[data-line='" + lot.getString("lot") + "']");
    }
}
