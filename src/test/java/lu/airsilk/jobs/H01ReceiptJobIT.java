package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flow.Truckload;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The hub counts: two lots, six pieces broken, a case short; stores are told, lots are put away. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class H01ReceiptJobIT {

    private static final Pattern RED = Pattern.compile("^rgb\\(163, 35, 29\\).*");

    @Test
    void what_came_is_counted_in_cases_and_pieces_and_what_did_not_is_shared_again() {
        String first = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(first);
        Truckload load = Truckload.landed(Map.of(keeper, first), 1, 6);
        String receipt = load.receipt().getString("id");
        try (Walk walk = Walk.phone("H01", "hub")) {
            walk.tap(walk.page().locator(".nav a[href*='receipt-list']"));
            Locator row = walk.page().locator("tr:has(a.open[href*='" + receipt + "'])");
            assertThat(row).containsText("待清点");
            assertThat(row).not().containsText("待到货");
            assertThat(walk.page().locator("[id$=':toCount']")).hasText("未清点完");
            walk.tap(row.locator("a.open")).sees("待清点");
            assertEquals(
                    "件", walk.page().locator("[id$=':wrong'] + small").first().innerText());
            lot(walk, 0, "accepted", "3", "0");
            walk.command(walk.page().locator("[id$=':add']"), field(walk, 1, "lot"));
            assertThat(field(walk, 1, "lot")).isFocused();
            lot(walk, 1, "accepted", "1", "");
            walk.put(field(walk, 1, "damaged"), "零箱").put(field(walk, 1, "damagedPieces"), "6件");
            lot(walk, 1, "missing", "1", "0");
            assertEquals("缺批号", walk.page().locator(".sum").innerText());
            walk.tap("post");
            walk.refused("第 2 个批次：请填写货物上印的批号").refused("第 2 个批次：请填写货物上印的到期日");
            assertThat(walk.page().locator(".page-state")).containsText("1 行有差异");
            assertMarked(walk, true);
            walk.type(field(walk, 1, "lot"), "L2");
            assertMarked(walk, false);
            field(walk, 1, "expiry").fill("2028-06-30");
            lookedOver(walk);
            walk.sees("生成 3 个批次，差异单 2 张").sees("货物已入库存；1 行有差异。");
            assertThat(walk.page().locator("[id='lots']")).containsText("破损");
            putAway(walk, load);
        }
        assertEquals(List.of("DAMAGED 6", "SHORT 6"), cases(load));
        assertTrue(told(keeper).contains("比分货结果少"), told(keeper));
        assertClaimNamesWhoseTurnItIs(load);
    }

    @Test
    void a_bin_that_is_not_for_the_goods_is_refused_beside_its_field() {
        String store = Keepers.newStore("Shelvers");
        Truckload.atTheHub(Keepers.fresh(store), store, 1, 2);
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn("hub").open("stock/put-away-list.xhtml");
            Locator row = visit.page().locator("[id$=':lots'] tbody tr").last();
            row.locator("input").fill("X-01-01");
            row.locator("button").click();

            assertThat(visit.page().locator("[id$=':lots'] tbody tr").last().locator(".ui-message"))
                    .containsText("货位 X-01-01 不适合");
        }
    }

    /** Two phones show the same dock: whose bin comes second is told whose came first, and has the next goods before her. */
    @Test
    void the_second_of_two_who_put_the_same_lot_away_is_told_who_put_it_where_and_goes_on() {
        String store = Keepers.newStore("Shelvers");
        Truckload.atTheHub(Keepers.fresh(store), store, 1, 2);
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn("hub").open("stock/put-away-list.xhtml");
            Locator rows = visit.page().locator("[id$=':lots'] tbody tr");
            String lot = rows.last().locator("a[href*='trace']").innerText().strip();
            Rest.as("hub").put("/put-aways/" + lot, "{\"bin\":\"A-01-02\"}").expect(200);
            rows.last().locator("input").fill("A-09-09");
            rows.last().locator("button").click();

            assertThat(visit.page().locator("body")).containsText("批次 " + lot + " 已由 王强 于 ");
            assertThat(visit.page().locator("body")).containsText("上架到 A-01-02");
            assertThat(rows.filter(new Locator.FilterOptions().setHasText(lot))).hasCount(0);
        }
    }

    @Test
    void goods_that_nobody_has_counted_are_looked_at_before_they_are_posted() {
        String store = Keepers.newStore("Walkers");
        Truckload load = Truckload.landed(Map.of(Keepers.fresh(store), store), 1, 6);
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen hub = Screen.of(visit.signIn("hub"));
            hub.open("consignment/receipt-view.xhtml?number=" + load.receipt().getString("id"));
            hub.piece("post").click();
            assertThat(visit.page().locator("#last-look")).containsText("这批货还没有人清点：全部 1 行");
            assertThat(visit.page().locator(".page-state")).containsText("尚未清点");
            hub.press("postLooked");
            assertThat(visit.page().locator(".page-state")).containsText("货物已入库存");
        }
    }

    @Test
    void a_day_that_is_over_is_asked_about_before_goods_are_posted_that_no_store_can_be_given() {
        String store = Keepers.newStore("Walkers");
        Truckload load = Truckload.landed(Map.of(Keepers.fresh(store), store), 1, 6);
        try (Visit visit = Browser.visit("zh", 768)) {
            Screen hub = Screen.of(visit.signIn("hub"));
            hub.open("consignment/receipt-view.xhtml?number=" + load.receipt().getString("id"));
            LocalDate over = LocalDate.now(Zones.CGO).minusDays(1);
            visit.page().locator(".count-lot input[id$=':accepted']").first().fill("6");
            visit.page().locator(".count-lot input[id$=':expiry']").first().fill(over.toString());
            hub.piece("post").click();
            Locator look = visit.page().locator("#last-look");
            assertThat(look).isVisible();
            assertThat(look).containsText("以下货物已过效期");
            assertThat(look.locator(".overdue")).containsText(over.getYear() + "年");
            look.locator(".look-back").click();
            visit.page()
                    .locator(".count-lot input[id$=':expiry']")
                    .first()
                    .fill(over.plusYears(2).toString());
            hub.press("post");
            assertThat(visit.page().locator(".page-state")).containsText("货物已入库存");
        }
    }

    @Test
    void a_receipt_that_the_hub_wants_taken_back_is_on_imports_home_and_import_may_say_no() {
        String store = Keepers.newStore("Walkers");
        Truckload.atTheHub(Keepers.fresh(store), store, 1, 2);
        String receipt = Rest.as("hub").get("/receipts?size=500").items().getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("state").equals("POSTED"))
                .map(row -> row.getString("id"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        try (Visit visit = Browser.visit("de", 1440)) {
            Screen hub = Screen.of(visit.signIn("hub")).open("consignment/receipt-view.xhtml?number=" + receipt);
            hub.fill("reason", "Jahr vertippt").press("ask");
            assertThat(hub.piece("withdraw")).isVisible();
        }
        try (Visit visit = Browser.visit("de", 1440)) {
            Screen desk = Screen.of(visit.signIn("import")).open("portal/home.xhtml");
            visit.page().locator("a[href*='state=TO_TAKE_BACK']").first().click();
            visit.page().locator("a.open[href*='" + receipt + "']").click();
            desk.press("deny");
            assertThat(visit.page().locator("#messages")).containsText("warum der Eingang so bleibt");
            desk.fill("whyNot", "Die Qualität sperrt die Charge").press("deny");
            assertThat(visit.page().locator("#messages")).containsText("bleibt, wie er gebucht ist");
        }
        try (Visit visit = Browser.visit("de", 1440)) {
            Screen hub = Screen.of(visit.signIn("hub")).open("notice/notice-list.xhtml");
            assertTrue(hub.visit().page().locator("main").innerText().contains("Die Qualität sperrt die Charge"));
        }
    }

    @Test
    void two_who_count_one_receipt_keep_what_both_have_counted_and_are_asked_where_both_have_changed_a_line() {
        Truckload load = Truckload.landed(walkers(), 2, 6);
        String page = "consignment/receipt-view.xhtml?number=" + load.receipt().getString("id");
        try (Visit one = Browser.visit("zh", 768);
                Visit two = Browser.visit("zh", 768)) {
            Screen first = Screen.of(one.signIn("hub")).open(page);
            Screen second = Screen.of(two.signIn("hub")).open(page);
            found(one, 0, "5", "1");
            first.press("save");

            found(two, 1, "4", "2");
            second.press("save");

            assertThat(two.page().locator("#messages")).containsText("两份清点已合并");
            assertEquals("5 1 4 2", typed(two));
            first.open(page);
            assertEquals("5 1 4 2", typed(one));

            found(one, 0, "3", "3");
            first.press("save");
            found(two, 0, "2", "4");
            second.press("save");
            assertThat(two.page().locator("main")).containsText("王强 同时清点了");
            assertEquals("2 4 4 2", typed(two));
            second.press("save");
            assertThat(two.page().locator("#messages")).containsText("清点已保存");
            first.open(page);
            assertEquals("2 4 4 2", typed(one));
        }
    }

    @Test
    void who_looks_at_what_is_expected_during_a_blind_count_loses_nothing_and_keeps_nothing() {
        Truckload load = Truckload.landed(walkers(), 2, 6);
        String page = "consignment/receipt-view.xhtml?number=" + load.receipt().getString("id");
        try (Visit visit = Browser.visit("zh", 768)) {
            Screen hub = Screen.of(visit.signIn("hub")).open(page);
            hub.press("blind");
            assertEquals("0 0 0 0", typed(visit));
            found(visit, 0, "4", "1");

            hub.press("blind");

            assertEquals("4 1 6 0", typed(visit));
            assertThat(visit.page().locator(".page-state")).containsText("待清点");
            assertEquals(
                    "EXPECTED",
                    Rest.as("hub")
                            .get("/receipts/" + load.receipt().getString("id"))
                            .json()
                            .getString("state"));
        }
    }

    @Test
    void half_a_blind_count_is_gone_on_with_blindly_and_what_was_not_found_is_asked_about_at_its_end() {
        Truckload load = Truckload.landed(walkers(), 2, 6);
        String page = "consignment/receipt-view.xhtml?number=" + load.receipt().getString("id");
        try (Visit visit = Browser.visit("zh", 768);
                Visit other = Browser.visit("zh", 768)) {
            Screen hub = Screen.of(visit.signIn("hub")).open(page);
            Screen second = Screen.of(other.signIn("hub")).open(page);
            second.press("blind");
            hub.press("blind");
            found(visit, 0, "4", "1");
            hub.press("save");
            assertThat(visit.page().locator("#messages")).containsText("清点已保存");

            second.press("save");
            assertThat(other.page().locator("#messages")).containsText("两份清点已合并");
            assertEquals("4 1 0 0", typed(other));

            hub.open(page);
            assertThat(visit.page().locator(".page-state")).containsText("2 行中已清点 1 行");
            assertEquals("4 1 0 0", typed(visit));
            hub.press("finish");
            assertThat(visit.page().locator("#not-found li")).hasCount(1);
            hub.press("finishLooked");

            assertThat(visit.page().locator("#messages")).containsText("清点完毕");
            assertThat(visit.page().locator(".page-state")).containsText("待签字");
        }
        try (Visit visit = Browser.visit("de", 1440)) {
            Screen desk = Screen.of(visit.signIn("import")).open(page);
            visit.page().locator("[id$=':whyAgain']").fill("Palette 2 steht noch im Kühlraum");
            desk.press("back");
            assertThat(visit.page().locator("#messages")).containsText("neu zu zählen");
            assertThat(visit.page().locator(".page-state")).containsText("Wird gezählt");
        }
    }

    private static Map<String, String> walkers() {
        String store = Keepers.newStore("Walkers");
        return Map.of(Keepers.fresh(store), store);
    }

    private static void found(Visit visit, int line, String whole, String broken) {
        cases(visit, line, "accepted").fill(whole);
        cases(visit, line, "damaged").fill(broken);
    }

    private static String typed(Visit visit) {
        return Stream.of(0, 1)
                .flatMap(line -> Stream.of("accepted", "damaged").map(what -> cases(visit, line, what)))
                .map(Locator::inputValue)
                .collect(Collectors.joining(" "));
    }

    private static Locator cases(Visit visit, int line, String what) {
        return visit.page().locator(".count-line").nth(line).locator("input[id$=':" + what + "']");
    }

    /** Who is to tell the carrier stands before the step, and words that are missing are asked for at their field. */
    private static void assertClaimNamesWhoseTurnItIs(Truckload load) {
        try (Visit visit = Browser.visit("zh", 1440)) {
            Page page = visit.signIn("import").page();
            visit.open("consignment/case-list.xhtml?awb=" + load.awb());
            page.locator("a[href*='case-view']").first().click();
            assertThat(page.locator(".section p.quiet").last()).containsText("由进口或财务通知");
            page.locator("button[id$=':tell']").click();
            Locator how = page.locator("input[id$=':how']");
            assertThat(how).hasAttribute("aria-invalid", "true");
            assertThat(how).isFocused();
            assertThat(how).hasAccessibleDescription(Pattern.compile("请填写 1 至 400 个字符"));
        }
    }

    @Test
    void what_was_typed_a_moment_ago_is_kept_before_the_browser_leaves_which_asks_meanwhile() {
        String store = Keepers.newStore("Walkers");
        Truckload load = Truckload.landed(Map.of(Keepers.fresh(store), store), 1, 6);
        try (Visit visit = Browser.visit("zh", 360)) {
            Page page = visit.signIn("hub").page();
            visit.open("consignment/receipt-view.xhtml?number=" + load.receipt().getString("id"));
            Locator accepted = page.locator(".count-lot input[id$=':accepted']").first();
            accepted.fill("3");
            accepted.press("Tab");
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> assertEquals(
                            false, page.evaluate("dispatchEvent(new Event('beforeunload', { cancelable: true }))")));
            page.reload();
            assertEquals("3", accepted.inputValue());
        }
    }

    /** Each field that lacks something is red until it is written; the other one of the same lot as well. */
    private static void assertMarked(Walk walk, boolean unnumbered) {
        assertThat(field(walk, 1, "expiry")).hasCSS("box-shadow", RED);
        Locator number = walk.page().locator(".count-lot").nth(1).locator("input[id$=':lot'][aria-invalid='true']");
        assertThat(number).hasCount(unnumbered ? 1 : 0);
    }

    /** What differs is read, and by how much, before anything is posted. */
    private static void lookedOver(Walk walk) {
        Locator look = walk.page().locator("#last-look");
        walk.command(walk.page().locator("button[id$=':post']"), look);
        walk.sees("1 行中 1 行有差异");
        Locator differs = look.locator("> ul li");
        assertThat(differs).containsText("破损 1 箱");
        assertThat(differs).containsText("短缺 1 箱");
        assertThat(differs).containsText("L2");
        assertThat(look.locator("summary")).hasText("全部 1 行的合格数");
        assertThat(look.locator("details li")).containsText(new String[] {"3 箱", "1 箱"});
        walk.command("postLooked");
    }

    private static String told(String keeper) {
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn(keeper).open("notice/notice-list.xhtml");
            return visit.page().locator("main").innerText();
        }
    }

    /** From the count on the hub's home to the list that it counts. */
    private static void putAway(Walk walk, Truckload load) {
        walk.tap(walk.page().locator(".bar-mark"));
        walk.tap(walk.page().locator("li:has(a[href*='put-away-list'])").first());
        walk.type("find", load.skus().getFirst()).key("Enter");
        Locator rows = walk.page().locator("tbody tr:has-text('" + load.skus().getFirst() + "')");
        rows.first().waitFor();
        int before = rows.count();
        walk.type(rows.first().locator("input"), "A-01-01");
        walk.command(rows.first().locator("button"));
        assertEquals(before - 1, rows.count());
    }

    private static List<String> cases(Truckload load) {
        return Rest.as("import")
                .get("/discrepancy-cases?awb=" + load.awb())
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(found -> found.getString("kind") + " " + found.getInt("units"))
                .sorted()
                .toList();
    }

    private static void lot(Walk walk, int lot, String what, String cases, String pieces) {
        walk.type(field(walk, lot, what), cases).type(field(walk, lot, what + "Pieces"), pieces);
    }

    private static Locator field(Walk walk, int lot, String what) {
        return walk.page().locator(".count-lot").nth(lot).locator("input[id$=':" + what + "']");
    }
}
