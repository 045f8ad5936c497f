package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Scanner;
import lu.airsilk.testbed.Visit;
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
            assertThat(walk.page().locator(".review-differing li:has(.air-state)"))
                    .hasCount(1);
            assertThat(walk.page().locator(".review-differing li:has(.air-state)"))
                    .containsText("请复点");
            walk.tap(walk.page().locator("[name=sure]"));
            walk.command(
                    walk.page().locator(".review-post"),
                    walk.page().locator(".outbox").getByText("盘点已入账"));
            assertThat(walk.page().locator(".today li")).hasCount(2);
            assertThat(walk.page().locator(".today")).containsText("比账面少 3 件 SC-");
        }
        assertEquals(1, Truckload.units(Rest.as(keeper), store, lots.get(0).getString("lot")));
        assertEquals(12, Truckload.units(Rest.as(keeper), store, lots.get(1).getString("lot")));
        assertEquals(9, Truckload.units(Rest.as(keeper), store, lots.get(9).getString("lot")));
    }

    /** Differences first; what agrees is told by its number, and opened by who wants to see it. */
    @Test
    void what_agrees_can_be_looked_at_too() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        String lot = Truckload.onTheShelf(keeper, store, 2, 2).getFirst().getString("lot");
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn(keeper).open("stock/store-count.xhtml?store=" + store);
            Locator agreeing = visit.page().locator(".review-agreeing");
            visit.page().locator("#scan").fill(lot);
            visit.page().locator("#scan").press("Enter");
            visit.page().locator("[data-line='" + lot + "'] .tally-match").click();
            visit.page().locator(".tally-look").click();
            assertThat(agreeing.locator("summary")).hasText("相符的 1 行");
            assertThat(agreeing.locator("li")).not().isVisible();
            agreeing.locator("summary").click();
            assertThat(agreeing.locator("li")).containsText("2 箱");
            assertThat(visit.page().locator(".review-differing li")).hasCount(0);
        }
    }

    /** Two lots carry one code: it is asked which, and however the scanner goes on, what it types is no quantity. */
    @Test
    void what_is_scanned_is_never_taken_for_a_quantity() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        List<JsonObject> lots = Truckload.inTwoLots(keeper, store, 1, 2);
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn(keeper).open("stock/store-count.xhtml?store=" + store);
            Locator first = visit.page().locator("[data-line='" + lots.get(0).getString("lot") + "']");
            Locator second = visit.page().locator("[data-line='" + lots.get(1).getString("lot") + "']");
            String code = code(first);
            visit.page().locator("#scan").fill(code);
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator(".tally-says")).containsText("2 个批次有此条码");
            assertThat(visit.page().locator("#scan")).isFocused();
            assertThat(visit.page().locator("#scan")).hasValue("");

            first.locator("[data-part=cases]").fill("1");
            second.locator("[data-part=pieces]").fill("9");
            second.locator("[data-part=pieces]").press("Enter");
            scan(first.locator("[data-part=cases]"), code);
            assertThat(first.locator("[data-part=cases]")).hasValue("1");
            assertThat(first.locator(".tally-chip")).hasText("账实相符");
            assertThat(visit.page().locator(".tally-says")).containsText("2 个批次有此条码");
            scan(second.locator("[data-part=pieces]"), "95000000");
            assertThat(second.locator("[data-part=pieces]")).hasValue("9");
            assertThat(visit.page().locator(".tally-says")).containsText("95000000 校验位有误，应为 8");
            assertThat(visit.page().locator("#scan")).isFocused();
        }
    }

    /** The books show none of it, and there it lies: it is more of the lot that was here, also after the page was left. */
    @Test
    void what_lies_there_though_the_books_show_none_is_counted_as_more_of_its_lot() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        JsonObject gone = Truckload.onTheShelf(keeper, store, 1, 2).getFirst();
        String lot = gone.getString("lot");
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn(keeper).open("stock/store-count.xhtml?store=" + store);
            Locator line = visit.page().locator("[data-line='" + lot + "']");
            String code = code(line);
            Rest.as(keeper)
                    .post("/counts", """
                    {"store":"%s","lines":[{"lot":"%s","seenUnits":%d,"countedUnits":0}]}\
                    """.formatted(store, lot, gone.getInt("units")), "application/json")
                    .expect(200);
            visit.open("stock/store-count.xhtml?store=" + store);
            assertThat(line).hasCount(0);

            visit.page().locator("#scan").focus();
            Scanner.scan(visit.page(), code);
            assertThat(line).containsText("账面 0");
            assertThat(visit.page().locator("#scan")).hasValue("");
            visit.page().reload();
            assertThat(line).containsText("账面 0");
            Scanner.scan(visit.page(), code);
            visit.page().locator(".tally-look").click();
            visit.page().locator("[name=sure]").check();
            visit.page().locator(".review-post").click();
            assertThat(visit.page().locator(".outbox")).containsText("盘点已入账 ");
            assertThat(line).containsText("账面 ");
            visit.assertNoComplaints();
        }
        assertTrue(Truckload.units(Rest.as(keeper), store, lot) > 0);
    }

    /** Whoever scans on leaves the question behind: both lots stay, and nothing is looked at before one of them is counted. */
    @Test
    void which_of_two_lots_was_scanned_is_asked_until_one_of_them_is_counted() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        List<JsonObject> lots = Truckload.inTwoLots(keeper, store, 2, 2);
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn(keeper).open("stock/store-count.xhtml?store=" + store);
            Locator first = visit.page().locator("[data-line='" + lots.get(0).getString("lot") + "']");
            Locator finder = visit.page().locator("#scan");
            finder.fill(code(first));
            finder.press("Enter");
            finder.fill("nothing of the kind");
            finder.press("Enter");
            assertThat(first).isVisible();

            visit.page().locator(".tally-look").click();
            assertThat(visit.page().locator(".tally-says")).containsText("2 个批次有此条码");
            assertThat(visit.page().locator(".tally-review")).isHidden();
            first.locator(".tally-match").click();
            finder.fill(code(first));
            finder.press("Enter");
            visit.page().locator(".tally-look").click();
            assertThat(visit.page().locator(".tally-review")).isVisible();
        }
    }

    /** Sales of the day before, told after the count, were gone from the shelf: figure and difference both say so. */
    @Test
    void after_an_interruption_the_difference_is_to_the_figure_that_stands_beside_it() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        JsonObject lot = Truckload.onTheShelf(keeper, store, 1, 2).getFirst();
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn(keeper).open("stock/store-count.xhtml?store=" + store);
            Locator line = visit.page().locator("[data-line='" + lot.getString("lot") + "']");
            visit.page().locator("#scan").fill(lot.getString("lot"));
            visit.page().keyboard().press("Enter");
            line.locator("[data-part=cases]").fill("1");
            assertThat(line.locator(".tally-chip")).hasText("少 1 箱");
            soldYesterday(keeper, store, lot, 3);
            visit.page().reload();
            assertThat(line.locator(".tally-ledger")).hasText("账面 1 箱 + 3 件");
            assertThat(line.locator(".tally-chip")).hasText("少 3 件");
        }
    }

    private static void soldYesterday(String keeper, String store, JsonObject lot, int units) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
        Rest.as(keeper)
                .post(
                        "/sales",
                        "{\"store\":\"%s\",\"day\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"units\":%d}]}"
                                .formatted(store, day, lot.getString("sku"), units),
                        "application/json")
                .expect(201);
    }

    /** A scanner types into what has the cursor, quicker than anybody, and ends with Enter. */
    private static void scan(Locator field, String code) {
        field.focus();
        field.page().keyboard().insertText(code);
        field.page().keyboard().press("Enter");
    }

    private static String code(Locator line) {
        return line.getAttribute("data-codes").replaceFirst(":.*", "");
    }

    private static void scanned(Walk walk, Locator line) {
        walk.type("scan", code(line)).key("Enter").sees(line.getByText("少 1 箱 + 5 件"));
    }

    /** What is no number leads to its own field; a number may be written in Chinese, with its unit. */
    private static void unread(Walk walk, Locator pieces) {
        walk.put(pieces, "九打").tap(walk.page().locator(".tally-look")).sees("的“件”：“九打”须为 0 或正整数");
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
