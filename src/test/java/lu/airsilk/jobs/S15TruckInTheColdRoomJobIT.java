package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import lu.airsilk.flow.Truckload;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Device;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The truck is here, three pieces are broken, a case is short, there is no network, and the phone dies in between. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class S15TruckInTheColdRoomJobIT {

    @TempDir
    Path phone;

    @Test
    void what_is_counted_without_a_network_is_sent_once_by_the_next_page_and_put_right_afterwards() {
        String shop = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(shop);
        Rest store = Rest.as(keeper);
        String delivery = Truckload.atTheDoor(keeper, shop, 4, 3);
        Walk walk = onThePhone(keeper);
        count(walk, delivery);
        postAndDie(walk, delivery);
        assertEquals("DISPATCHED", state(store, delivery));

        try (Walk again = onThePhone(keeper)) {
            again.sees(delivery + " 已收货入账");
            assertThat(again.page().locator(".today a[href*='" + delivery + "']"))
                    .hasCount(0);
            assertEquals("CONFIRMED_WITH_DIFFERENCE", state(store, delivery));
            assertEquals(List.of("15/3/0", "12/0/6", "18/0/0", "18/0/0"), lines(store, delivery));
            correct(again, delivery);
        }
        assertEquals(List.of("17/1/0", "12/0/6", "18/0/0", "18/0/0"), lines(store, delivery));
        assertToldToTheHub(delivery);
        assertEquals(65, onTheShelf(store, shop, delivery));
        Rest.as("hub")
                .get("/stock/audit")
                .json()
                .getJsonArray("invariants")
                .getValuesAs(JsonObject.class)
                .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
    }

    private Walk onThePhone(String keeper) {
        return Walk.in(
                "S15", Browser.kept(Portal.shared(), "zh", Device.PHONE, phone).signIn(keeper), Device.PHONE);
    }

    /** Each line by its own way: what is broken, what came, a scan, and a tap; the last one is not touched. */
    private static void count(Walk walk, String delivery) {
        walk.tap(walk.page().locator("a.button[href*='" + delivery + "']")).offline();
        walk.type(part(walk, 1, "damaged"), "3").sees(line(walk, 1).getByText("破损 3 件"));
        walk.put(part(walk, 2, "cases"), "二打").sees(line(walk, 2).getByText("须为 0 或正整数"));
        walk.put(part(walk, 2, "cases"), "二箱").sees(line(walk, 2).getByText("少 1 箱"));
        String code = line(walk, 3).getAttribute("data-codes").replaceFirst(":.*", "");
        walk.type("scan", code).key("Enter").sees(line(walk, 3).getByText("少 2 箱 + 5 件"));
        assertEquals("untouched", line(walk, 4).getAttribute("data-state"));
        assertEquals("3", part(walk, 1, "damaged").inputValue());
        walk.tap(line(walk, 3).locator(".tally-match")).sees(line(walk, 3).getByText("一致"));
    }

    private void postAndDie(Walk walk, String delivery) {
        Locator review = walk.page().locator(".tally-review");
        walk.tap(walk.page().locator(".tally-look"));
        walk.sees(review.getByText("1 行一致 · 2 行有出入 · 1 行未点"));
        assertEquals(1, review.locator(".review-names li").count());
        assertEquals("确认收货", review.locator(".review-post").innerText(), "how much came is not known yet");
        walk.tap(review.locator(".review-post")).sees("请先说明未点的行");
        walk.tap(review.getByText("都到齐了"));
        walk.sees(review.getByText("实收 63 件，破损 3 件，短少 6 件"));
        assertThat(review.locator(".review-says")).isEmpty();
        walk.tap(review.locator(".review-post")).sees("1 条待上传");
        assertEquals(0, walk.page().locator(".page-state:has-text('已收到')").count(), delivery);
        assertEquals(
                "matches", line(walk, 4).getAttribute("data-state"), "what was said of all the others shows at each");
        Browser.kill(phone);
    }

    private static void correct(Walk walk, String delivery) {
        walk.tap(walk.page().locator(".nav a[href*='delivery-list']"));
        walk.tap(walk.page().locator("a.open[href*='" + delivery + "']"));
        walk.sees("实收 63 件");
        walk.tap(walk.page().locator("a.button[href*='correct=true']"));
        assertEquals("", walk.page().locator(".tally-says").textContent(), "what is posted is no draft any more");
        walk.sees(walk.page().locator(".tally-drop"));
        walk.type(part(walk, 1, "damaged"), "1").type(part(walk, 1, "pieces"), "5");
        assertThat(walk.page().locator(".tally-sum")).hasText("已更正 1 / 4 行");
        walk.tap(walk.page().locator(".tally-look")).sees("确认更正");
        assertThat(walk.page().locator(".review-differing li")).hasCount(1);
        walk.command(
                walk.page().locator(".review-post"),
                walk.page().locator(".page-state").getByText("实收 65 件"));
        walk.page().locator("[id='corrections']").scrollIntoViewIfNeeded();
        walk.sees(walk.page().locator("[id='corrections'] tbody tr"));
    }

    /** By the store's name and the product's; what was told first is new no more beside its correction. */
    private static void assertToldToTheHub(String delivery) {
        try (Visit hub = Browser.visit("zh", 360)) {
            hub.signIn("hub").open("notice/notice-list.xhtml");
            Locator told = hub.page().locator("td:has(a.open[href*='" + delivery + "'])");
            assertThat(told.nth(0)).containsText(Pattern.compile("新店 更正了配送单 .*一周商品\\d.*现为 7 件破损或短少 *新"));
            assertThat(told.nth(0)).not().containsText(Pattern.compile("[A-Z]{2}\\d{2}"));
            assertThat(told.nth(1)).containsText(Pattern.compile("新店 收货有差异.*9 件破损或短少，一周商品\\d等 2 种商品"));
            assertThat(told.nth(1).locator(".air-state")).hasCount(0);
        }
    }

    private static Locator line(Walk walk, int position) {
        return walk.page().locator(".tally-line").nth(position - 1);
    }

    private static Locator part(Walk walk, int position, String name) {
        return line(walk, position).locator("[data-part=" + name + "]");
    }

    private static List<String> lines(Rest store, String delivery) {
        return store.get("/deliveries/" + delivery).json().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getInt("receivedUnits") + "/" + line.getInt("damagedUnits") + "/"
                        + line.getInt("shortUnits"))
                .toList();
    }

    private static int onTheShelf(Rest store, String shop, String delivery) {
        List<String> lots =
                store.get("/deliveries/" + delivery).json().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getString("lot"))
                        .toList();
        return store.get("/stock?location=" + shop).items().getValuesAs(JsonObject.class).stream()
                .filter(row -> lots.contains(row.getString("lot")))
                .mapToInt(row -> row.getInt("units"))
                .sum();
    }

    private static String state(Rest store, String delivery) {
        return store.get("/deliveries/" + delivery).json().getString("state");
    }
}
