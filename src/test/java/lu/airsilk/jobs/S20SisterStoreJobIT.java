package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.List;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods go to a sister store, which receives them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class S20SisterStoreJobIT {

    /** A finger in a hurry: its tap counts two times. */
    private static final String TWICE = "post => post.addEventListener('click', () => post.click(), { once: true })";

    @Test
    void both_stores_see_it_on_its_way_and_the_other_takes_it_in() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        String sister = Keepers.newStore("Walkers");
        String other = Keepers.fresh(sister);
        JsonObject lot = Truckload.onTheShelf(keeper, store, 1, 2).getFirst();

        try (Walk walk = Walk.phone("S20", keeper)) {
            toTransfers(walk);
            walk.tap(walk.page().locator(".page-head .primary"));
            walk.page().locator("#to").selectOption(sister);
            walk.type("scan", lot.getString("lot"));
            Locator line = walk.page().locator(".tally-line[data-line='" + lot.getString("lot") + "']");
            walk.type(line.locator("[data-part=cases]"), "1").sees(line.getByText("送 1 箱"));
            walk.tap(walk.page().locator(".tally-look"));
            walk.sees(walk.page().locator(".tally-review").getByText("送往 新店 · " + sister + "，共 1 个批次"));
            walk.page().locator(".review-post").evaluate(TWICE);
            walk.command(
                    walk.page().locator(".review-post"),
                    walk.page().locator(".page-state .air-state").getByText("在途"));
            walk.sees(walk.page().locator(".page-state").getByText("至 新店"));
            received(other);
            toTransfers(walk);
            walk.sees(walk.page().locator("tbody tr").first().getByText("收货有差异"));
            told(walk);
        }
        assertEquals(6, Truckload.units(Rest.as(keeper), store, lot.getString("lot")));
        assertEquals(5, Truckload.units(Rest.as(other), sister, lot.getString("lot")));
    }

    @Test
    void who_sent_it_by_mistake_calls_it_back_until_it_is_received() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        String sister = Keepers.newStore("Walkers");
        String other = Keepers.fresh(sister);
        JsonObject lot = Truckload.onTheShelf(keeper, store, 1, 2).getFirst();
        String number = Rest.as(keeper)
                .post(
                        "/transfers",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"lines\":[{\"lot\":\"%s\",\"units\":5}]}"
                                .formatted(store, sister, lot.getString("lot")),
                        "application/json")
                .expect(201)
                .json()
                .getString("number");
        Walk walk = Walk.phone("S20", keeper);
        toTransfers(walk);
        walk.tap(walk.page().locator("tbody a.open").first());
        walk.command("callBack").sees("5 件回到本店账面");
        walk.sees(walk.page().locator(".page-state").getByText("已撤回"));
        assertEquals(0, walk.page().locator("[id$=callBack]").count());
        walk.leave();
        assertEquals(12, Truckload.units(Rest.as(keeper), store, lot.getString("lot")));
        assertEquals(
                List.of("transfer.calledBack"),
                Rest.as(other)
                        .post("/transfers/" + number + "/receipt", "{\"lines\":[]}", "application/json")
                        .refuses(409)
                        .refusals());
    }

    @Test
    void a_store_says_anew_within_half_an_hour_what_came_and_who_has_an_old_page_is_told_who_received_it() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        String sister = Keepers.newStore("Walkers");
        String other = Keepers.fresh(sister);
        JsonObject lot = Truckload.onTheShelf(keeper, store, 1, 2).getFirst();
        String number = Rest.as(keeper)
                .post(
                        "/transfers",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"lines\":[{\"lot\":\"%s\",\"units\":8}]}"
                                .formatted(store, sister, lot.getString("lot")),
                        "application/json")
                .expect(201)
                .json()
                .getString("number");
        String page = "stock/transfer-view.xhtml?number=" + number;
        try (Visit sender = Browser.visit("zh", 360);
                Visit there = Browser.visit("zh", 360)) {
            sender.signIn(keeper).open(page);
            there.signIn(other).open(page);
            assertThat(there.page().locator(".tally-line")).containsText("1\u00a0箱 + 2\u00a0件");
            there.page().locator("[data-part=cases]").fill("0");
            there.page().locator(".tally-look").click();
            assertThat(there.page().locator(".review-large")).isVisible();
            there.page().locator("[name=sure]").check();
            there.page().locator(".review-post").click();
            assertThat(there.page().locator(".page-state")).containsText("前可以更正");

            sender.page().locator("[id$=callBack]").click();
            assertThat(sender.page().locator("body")).containsText(number + " 已由 王丽 于 ");
            assertThat(sender.page().locator("[id$=callBack]")).hasCount(0);

            there.page().locator("a[href*='correct=true']").click();
            there.page().locator("[data-part=cases]").fill("1");
            there.page().locator("[data-part=pieces]").fill("2");
            there.page().locator(".tally-look").click();
            there.page().locator(".review-post").click();
            assertThat(there.page().locator(".page-state")).containsText("已由 王丽 于 ");
        }
        assertEquals(4, Truckload.units(Rest.as(keeper), store, lot.getString("lot")));
        assertEquals(8, Truckload.units(Rest.as(other), sister, lot.getString("lot")));
    }

    /** Who sent it is told; once opened, the notice is no longer new. */
    private static void told(Walk walk) {
        walk.tap(walk.page().locator("a[href*='notice-list']").first());
        Locator notice = walk.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText("破损 1 件"));
        walk.sees(notice.getByText("新", new Locator.GetByTextOptions().setExact(true)));
        walk.tap(notice.locator("a.open")).sees("收货有差异");
        walk.tap(walk.page().locator("a[href*='notice-list']").first());
        assertEquals(0, notice.locator(".air-state").count());
    }

    private static void toTransfers(Walk walk) {
        walk.tap(walk.page().locator(".nav a[href*='store-stock']"));
        walk.tap(walk.page().locator(".page-head .actions :is(a, button)").last());
    }

    private static void received(String other) {
        Walk walk = Walk.phone("S20", other);
        walk.sees("张调拨单待收货").tap(walk.page().locator("a.whole[href*='transfer-list.xhtml?coming']"));
        walk.sees("仅待收货");
        walk.sees(walk.page().locator("tbody tr").first().getByText("在途"));
        walk.tap(walk.page().locator("tbody a.open").first());
        Locator line = walk.page().locator(".tally-line").first();
        walk.type(line.locator("[data-part=damaged]"), "1件").sees(line.getByText("破损 1"));
        walk.tap(walk.page().locator(".tally-look"));
        walk.sees(walk.page().locator(".tally-review").getByText("实收 5"));
        walk.command(
                walk.page().locator(".review-post"),
                walk.page().locator(".page-state").getByText("收货有差异"));
        walk.leave();
    }
}
