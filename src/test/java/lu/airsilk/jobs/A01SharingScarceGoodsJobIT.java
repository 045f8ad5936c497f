package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import lu.airsilk.flow.LandedGoods;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods in the air are fewer than the stores of Henan ask for: shared, one line locked, approved, committed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class A01SharingScarceGoodsJobIT {

    private static final int ASKED = 5;

    private final long serial = System.nanoTime() / 1_000 % 10_000_000;
    private final String awb = "172-%07d%d".formatted(serial, serial % 7);

    @Test
    void scarce_goods_are_shared_locked_approved_and_committed() {
        List<String> stores = stores();
        int booked = stores.size() * 3;
        WeekGoods goods = inTheAir(stores, booked);
        String locked = stores.getLast();
        String run;
        try (Walk walk = Walk.desk("A01", "en", "allocator")) {
            walk.tap(walk.page().locator("nav a[href*='allocation-run-list']"));
            walk.tap(walk.page().locator(".primary").first());
            walk.tap(walk.screen().piece("onHand").locator(".ui-chkbox-box"));
            Locator goodsInAir = walk.page().locator("tr").filter(new Locator.FilterOptions().setHasText(awb));
            assertTrue(
                    goodsInAir.innerText().matches("(?s).*CGO\\s+%d\\s+1\\s+%d\\s.*".formatted(booked, stores.size())),
                    goodsInAir.innerText());
            walk.tap(goodsInAir.locator(".ui-chkbox-box"));
            walk.command("calculate");
            run = walk.page().url().replaceAll(".*number=([^&#]+).*", "$1");
            walk.sees("%,d of %,d".formatted(booked, stores.size() * ASKED));
            noColumnIsCut(walk.page(), stores.size());
        }
        sentBack(run, "the party of " + locked);
        try (Walk walk = Walk.desk("A01", "en", "allocator")) {
            walk.tap(walk.page().locator(".bell"));
            walk.tap(walk.page().locator("main a[href*='" + run + "']").first());
            walk.sees("Anna Keller sent it back: “the party of " + locked + "”");
            walk.tap(cell(walk.page(), run, goods, locked));
            walk.put("cases", "5");
            walk.type("reason", "a party at the weekend");
            walk.command(walk.screen().piece("fix"), walk.page().locator("#changes h2"));
            walk.sees("Cases taken from others:").sees("Fixed at 5 cases, and the rest shared again.");
            String price = walk.piece("changes").innerText();
            assertTrue(price.matches("(?s).*others: 2 \\([A-Z0-9]+ [12](, [A-Z0-9]+ 1)?\\).*"), price);
        }
        Walk second = Walk.desk("A01", "en", "allocator2");
        opened(second, run);
        assertTrue(second.piece("locks").innerText().contains("a party at the weekend"));
        assertTrue(second.page().locator("dl.facts").first().innerText().contains(awb));
        second.command(
                second.screen().piece("approve"),
                second.page().locator(".page-state").getByText("Approved").first());
        second.leave();
        Walk first = Walk.desk("A01", "en", "allocator");
        first.tap(first.page().locator("nav a[href*='allocation-run-list']"));
        first.tap(first.page().locator(".primary").first());
        first.tap(first.screen().piece("onHand").locator(".ui-chkbox-box"));
        first.tap("calculate").refused("Choose the goods first");
        Locator chosen = first.page().locator("[id$=':stores'] .ui-selectcheckboxmenu-label");
        assertThat(chosen).hasText("All stores");
        first.tap("stores")
                .tap(first.page().locator("[id$=':stores_panel'] li").first())
                .key("Escape");
        assertThat(chosen).not().hasText("All stores");
        first.tap(first.page().locator("nav a[href*='allocation-run-list']"));
        first.tap(first.page().locator("#unkept button[value=leave]")); // the tick that was set has led to no run
        first.tap(first.page().locator("a.open").filter(new Locator.FilterOptions().setHasText(run)));
        first.command(
                first.screen().piece("commit"),
                first.page().locator(".page-state").getByText("Committed").first());
        first.leave();
        reservedAsShared(run, locked, booked);
    }

    /** The second person does not agree, and says why. */
    private static void sentBack(String run, String why) {
        Walk second = Walk.desk("A01", "en", "allocator2");
        opened(second, run);
        second.tap(second.page().locator("summary:text-is('Send back')"));
        second.type("objection", why).command("sendBack").leave();
    }

    private static List<String> stores() {
        return Rest.as("admin").get("/stores?size=200").items().stream()
                .map(JsonValue::asJsonObject)
                .map(store -> store.getString("code"))
                .filter(code -> !code.startsWith("ZZ"))
                .toList();
    }

    private WeekGoods inTheAir(List<String> stores, int booked) {
        String keeper = Keepers.fresh(stores.toArray(String[]::new));
        WeekGoods goods = WeekGoods.onSale(Rest::as, 1);
        stores.forEach(store -> goods.ordered(keeper, store, ASKED));
        goods.bought();
        LandedGoods flight = LandedGoods.of(Rest::as, awb);
        flight.book(goods.purchaseLines(), booked);
        flight.depart();
        return goods;
    }

    /** Head and first column stay where they are, and the view ends between two columns. */
    private static void noColumnIsCut(Page page, int stores) {
        Object cut = page.evaluate("""
            stores => {
              const view = document.querySelector('.heat-scroll');
              const box = view.getBoundingClientRect();
              const heads = [...view.querySelectorAll('thead th')];
              const cut = () => heads.slice(1).filter(th => {
                const at = th.getBoundingClientRect();
                return at.left < box.left + view.clientWidth - 1 && at.right > box.left + view.clientWidth + 1;
              }).map(th => th.textContent);
              const found = [heads.length === stores + 1 ? '' : 'columns ' + heads.length, ...cut()];
              view.scrollLeft = view.scrollWidth;
              const first = view.querySelector('tbody th').getBoundingClientRect();
              if (Math.abs(first.left - box.left) > 1) found.push('first column gone');
              view.scrollLeft = 0;
              return found.filter(Boolean).join(' ');
            }\
            """, stores);
        assertEquals("", cut);
    }

    private static Locator cell(Page page, String run, WeekGoods goods, String store) {
        String line = lines(run).stream()
                .filter(row -> row.getString("store").equals(store))
                .filter(row -> goods.skus().contains(row.getString("sku")))
                .findFirst()
                .orElseThrow()
                .getString("orderLine");
        return page.locator(".air-heat a[href*='" + line + "'], .air-heat a[href*='" + line.replace("/", "%2F") + "']");
    }

    private static void opened(Walk walk, String run) {
        walk.tap(walk.page().locator("nav a[href*='allocation-run-list']"));
        walk.tap(walk.page().locator("a.open").filter(new Locator.FilterOptions().setHasText(run)));
    }

    private static List<JsonObject> lines(String run) {
        return Rest.as("allocator").get("/allocation-runs/" + run + "/results?size=500").items().stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private static void reservedAsShared(String run, String locked, int booked) {
        assertEquals(
                "COMMITTED",
                Rest.as("allocator").get("/allocation-runs/" + run).json().getString("state"));
        assertEquals(
                booked, lines(run).stream().mapToInt(row -> row.getInt("given")).sum());
        assertTrue(lines(run).stream()
                .anyMatch(row -> row.getString("store").equals(locked) && row.getInt("given") == ASKED));
        assertTrue(Rest.as("admin").get("/stock/audit").json().getJsonArray("invariants").stream()
                .allMatch(rule -> rule.asJsonObject().getBoolean("holds")));
    }
}
