package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
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

/** Work that waits on a device: it outlives its user's signing out, and goes under nobody else's name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "the browser is the same on both")
class OutboxBrowserIT {

    private static final int PHONE = 360;
    private static final int TABLET = 768;
    private static final String PLACE = "GPSLatitude 34.7466";

    /** A point, and behind it what a camera knows. */
    private static final byte[] PICTURE = ByteBuffer.allocate(89)
            .put(
                    Base64.getDecoder()
                            .decode(
                                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
            .put(PLACE.getBytes(StandardCharsets.US_ASCII))
            .array();

    @Test
    void what_waits_is_asked_about_at_sign_out_and_sent_for_its_own_user_only() {
        String shop = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(shop);
        String colleague = Keepers.fresh(shop);
        Rest store = Rest.as(keeper);
        String delivery = Truckload.atTheDoor(keeper, shop, 2, 2);
        try (Visit visit = Browser.visit("zh", TABLET)) {
            Page page = visit.signIn(keeper).page();
            countOffline(visit, delivery);
            visit.forgive();
            leaveUnsent(page);

            visit.signIn(colleague).forgive();
            assertThat(page.locator(".outbox")).isHidden();
            assertEquals(2, (Integer) page.evaluate("() => outbox.everybodys().then(all => all.length)"));
            assertEquals("DISPATCHED", state(store, delivery));
            signOut(page);

            visit.signIn(keeper);
            assertThat(page.locator(".outbox")).containsText("已收货入账");
            assertEquals("CONFIRMED_WITH_DIFFERENCE", state(store, delivery));
            assertDrawnAnew(store, "/deliveries/" + delivery + "/photos");
            page.evaluate("() => localStorage.setItem('left', 'behind')");
            signOut(page);
            assertNull(page.evaluate("() => localStorage.getItem('left')"));
            visit.assertNoComplaints();
        }
    }

    /** What is corrected begins from what a colleague has posted, not from what was counted beside it. */
    @Test
    void who_counts_a_truck_second_is_told_who_was_first_and_corrects_what_was_posted() {
        String shop = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(shop);
        String colleague = Keepers.fresh(shop);
        String delivery = Truckload.atTheDoor(keeper, shop, 1, 2);
        try (Visit visit = Browser.visit("zh", PHONE)) {
            Page page = visit.signIn(keeper).page();
            visit.open("distribution/delivery-view.xhtml?number=" + delivery);
            page.context().setOffline(true);
            page.locator("[data-part=damaged]").first().fill("2");
            page.locator(".tally-look").click();
            page.locator(".review-post").click();
            assertThat(page.locator(".outbox")).containsText("1 条待上传");
            receivedWithout(1, Rest.as(colleague), delivery);
            visit.forgive();

            page.context().setOffline(false);
            Locator refused = page.locator(".outbox-refused li");
            assertThat(refused).containsText(delivery + " 已由 王丽 于 ");
            refused.locator("a").click();
            page.locator("a.button[href*='correct=true']").click();
            assertThat(page.locator("[data-part=damaged]").first()).hasValue("");
            assertThat(page.locator(".tally-sum")).hasText("已更正 0 / 1 行");
            page.locator(".tally-match").click();
            page.locator(".tally-look").click();
            assertThat(page.locator(".review-differing")).containsText("一致（此前入账：少 1 件）");
            page.locator(".review-post").click();

            assertThat(page.locator(".outbox")).containsText("已更正");
            assertThat(refused).hasCount(0);
            assertEquals("CONFIRMED", state(Rest.as(keeper), delivery));
            assertOvertaken(visit, keeper, delivery);
        }
    }

    /** What she has begun to correct and another has corrected before her is let go, and she is told so. */
    private static void assertOvertaken(Visit visit, String keeper, String delivery) {
        Page page = visit.page();
        visit.open("distribution/delivery-view.xhtml?correct=true&number=" + delivery);
        page.locator("[data-part=damaged]").fill("1");
        assertThat(page.locator(".tally-chip")).containsText("破损");
        assertEquals(1, (Integer) page.evaluate("() => outbox.drafts.count()"));
        JsonObject found = Rest.as(keeper).get("/deliveries/" + delivery).json();
        JsonObject line = found.getJsonArray("lines").getJsonObject(0);
        int units = line.getInt("units");
        Rest.as(keeper)
                .with("If-Match", "\"" + page.locator(".tally").getAttribute("data-version") + "\"")
                .post(
                        "/deliveries/" + delivery + "/correction",
                        "{\"lines\":[{\"line\":\"%s\",\"receivedUnits\":%d,\"damagedUnits\":0,\"shortUnits\":2}]}"
                                .formatted(line.getString("line"), units - 2),
                        "application/json")
                .expect(200);

        page.reload();

        assertThat(page.locator(".tally-says")).containsText("您在本机未提交的更正已作废");
        assertEquals(0, (Integer) page.evaluate("() => outbox.drafts.count()"));
    }

    /** Other goods, or the same to another store, put nothing right; all of them to the same one do. */
    @Test
    void a_refused_transfer_stays_until_its_own_goods_have_gone_where_they_were_to_go() {
        String shop = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(shop);
        String sister = Keepers.newStore("Walkers");
        List<String> lots = Truckload.onTheShelf(keeper, shop, 2, 2).stream()
                .map(lot -> lot.getString("lot"))
                .toList();
        try (Visit visit = Browser.visit("zh", PHONE)) {
            Page page = visit.signIn(keeper).page();
            Locator refused = page.locator(".outbox-refused li");

            transfer(page, shop, sister, lots.getFirst(), 999);
            assertThat(refused).hasCount(1);
            transfer(page, shop, sister, lots.getLast(), 2);
            assertThat(page.locator(".outbox")).containsText("2 gone");
            assertThat(refused).hasCount(1);
            transfer(page, shop, Keepers.newStore("Walkers"), lots.getFirst(), 3);
            assertThat(page.locator(".outbox")).containsText("3 gone");
            assertThat(refused).hasCount(1);

            transfer(page, shop, sister, lots.getFirst(), 4);

            assertThat(page.locator(".outbox")).containsText("4 gone");
            assertThat(refused).hasCount(0);
        }
    }

    private static void transfer(Page page, String from, String to, String lot, int units) {
        page.evaluate(
                """
                ([body, settles, done]) => outbox.put(
                    { path: '/api/v1/transfers', type: 'application/json', body, settles, draft: settles, done })\
                """,
                List.of(
                        "{\"from\":\"%s\",\"to\":\"%s\",\"lines\":[{\"lot\":\"%s\",\"units\":%d}]}"
                                .formatted(from, to, lot, units),
                        "send." + from,
                        units + " gone"));
    }

    /** All of the one line came but so many pieces. */
    private static void receivedWithout(int missing, Rest store, String delivery) {
        JsonObject line = store.get("/deliveries/" + delivery)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
        int units = line.getInt("units");
        store.post(
                        "/deliveries/" + delivery + "/receipt",
                        "{\"lines\":[{\"line\":\"%s\",\"receivedUnits\":%d,\"damagedUnits\":0,\"shortUnits\":%d}]}"
                                .formatted(line.getString("line"), units - missing, missing),
                        "application/json")
                .expect(200);
    }

    /** In the cold room a tap on another page would lose this one to the browser's own error. */
    @Test
    void without_a_network_no_tap_leads_off_the_page_and_with_one_it_does_again() {
        String shop = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(shop);
        String delivery = Truckload.atTheDoor(keeper, shop, 1, 2);
        try (Visit visit = Browser.visit("zh", PHONE)) {
            Page page = visit.signIn(keeper).page();
            visit.open("distribution/delivery-view.xhtml?number=" + delivery);
            String here = page.url();
            page.context().setOffline(true);
            page.locator("[data-part=damaged]").first().fill("2");

            page.locator(".nav a[href*='home']").click();
            assertThat(page.locator("#messages")).containsText("网络已断，请留在本页");
            page.locator(".bar-mark").click();
            assertThat(page.locator("[data-part=damaged]").first()).hasValue("2");
            assertEquals(here, page.url());

            page.context().setOffline(false);
            assertThat(page.locator("#messages [data-what=stay]")).hasCount(0);
            page.locator(".nav a[href*='home']").click();
            assertThat(page).hasURL(Pattern.compile("home"));
        }
    }

    @Test
    void a_photo_stands_on_the_button_that_took_it_and_is_said_to_be_kept_and_of_what_it_is() {
        String shop = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(shop);
        String delivery = Truckload.atTheDoor(keeper, shop, 1, 2);
        try (Visit visit = Browser.visit("zh", PHONE)) {
            Page page = visit.signIn(keeper).page();
            visit.open("distribution/delivery-view.xhtml?number=" + delivery);
            String product = page.locator(".tally-line").getAttribute("data-name");

            page.locator("input[type=file]").setInputFiles(new FilePayload("broken.png", "image/png", PICTURE));

            assertThat(page.locator(".photo-take canvas")).isVisible();
            assertThat(page.locator(".outbox")).containsText("照片已保存：" + product);
            page.reload();
            assertThat(page.locator(".photos .caption")).containsText(product);
            visit.assertNoComplaints();
        }
    }

    /** The one photo of a delivery shows what it shows, and no more. */
    private static void assertDrawnAnew(Rest store, String photos) {
        JsonArray kept = store.get(photos).items();
        assertEquals(1, kept.size());
        Rest.Answer photo = store.with("Accept", "*/*")
                .get(photos + "/" + kept.getJsonObject(0).getInt("id"))
                .expect(200);
        assertEquals("image/jpeg", photo.header("Content-Type"));
        assertFalse(photo.body().contains(PLACE));
    }

    private static void countOffline(Visit visit, String delivery) {
        Page page = visit.page();
        visit.open("distribution/delivery-view.xhtml?number=" + delivery);
        page.context().setOffline(true);
        page.locator("[data-part=damaged]").first().fill("2");
        page.locator("input[type=file]").first().setInputFiles(new FilePayload("broken.png", "image/png", PICTURE));
        assertThat(page.locator(".outbox")).containsText("1 条待上传");
        page.locator(".tally-look").click();
        page.locator(".tally-review [value=right]").check();
        page.locator(".review-post").click();
        assertThat(page.locator(".outbox")).containsText("2 条待上传 · 网络已断");
    }

    /** The session is gone before the network is back, as when a shift ends in the cold room. */
    private static void leaveUnsent(Page page) {
        page.route(Pattern.compile("/api/v1/deliveries/.*"), route -> route.abort());
        page.context().setOffline(false);
        page.locator("details.menu summary").last().click();
        page.locator("button[name='bar:signOut']").click();
        assertThat(page.locator("#leaving")).containsText("2 条待上传");
        page.locator("#leaving [value=stay]").click();
        assertThat(page.locator("#leaving")).isHidden();
        page.locator("details.menu summary").last().click();
        page.locator("button[name='bar:signOut']").click();
        page.locator("#leaving [value=leave]").click();
        assertThat(page).hasURL(Pattern.compile("sign-in"));
        page.unroute(Pattern.compile("/api/v1/deliveries/.*"));
    }

    private static void signOut(Page page) {
        page.locator("details.menu summary").last().click();
        page.locator("button[name='bar:signOut']").click();
        assertThat(page).hasURL(Pattern.compile("sign-in"));
    }

    @Test
    void a_list_shows_what_was_sent_from_it_and_still_names_its_columns() {
        String shop = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(shop);
        String delivery = Truckload.atTheDoor(keeper, shop, 1, 1);
        JsonObject line = Rest.as(keeper)
                .get("/deliveries/" + delivery)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
        String body = "{\"lines\":[{\"line\":\"%s\",\"receivedUnits\":%d,\"damagedUnits\":0,\"shortUnits\":0}]}"
                .formatted(line.getString("line"), line.getInt("units"));
        try (Visit visit = Browser.visit("zh", PHONE)) {
            visit.signIn(keeper).open("distribution/delivery-list.xhtml");
            Page page = visit.page();
            page.evaluate(
                    "([path, body]) => outbox.put({ path, type: 'application/json', body })",
                    List.of("/api/v1/deliveries/" + delivery + "/receipt", body));
            Locator row = page.locator("tbody tr").first();
            assertThat(row).containsText("已确认");
            assertThat(row).containsText("件数");
        }
    }

    @Test
    void a_stranger_to_the_work_is_refused_by_the_portal_too() {
        String keeper = Keepers.fresh(Keepers.newStore("Walkers"));
        try (Visit visit = Browser.visit("zh", TABLET)) {
            Page page = visit.signIn(keeper).page();
            assertEquals(List.of(200, 401), page.evaluate("""
                who => Promise.all([who, 'somebody.else'].map(name =>
                  fetch('/api/v1/stores', { headers: { 'Acting-User': name } }).then(answer => answer.status)))\
                """, keeper));
        }
    }

    private static String state(Rest store, String delivery) {
        JsonObject found = store.get("/deliveries/" + delivery).json();
        return found.getString("state");
    }
}
