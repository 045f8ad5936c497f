package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A truck is unloaded into a store whose back room has no network. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PhoneReceivingBrowserIT {

    private static final String STORE = "store.zhongyuan";
    private static final int TABLET = 768;
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void what_is_counted_without_a_connection_is_posted_once_when_it_is_back() {
        String number = Objects.requireNonNull(BusyDay.numbers().get("deliveryToReceive"));
        Rest store = Rest.as(STORE);
        JsonObject first = lines(store, number).getFirst();
        int units = first.getInt("units");
        try (Visit visit = Browser.visit("zh", TABLET)) {
            Page page = visit.signIn(STORE).page();
            visit.open("distribution/delivery-view.xhtml?number=" + number);
            assertEquals(List.of(), visit.barriers());

            page.context().setOffline(true);
            scanAll(page);
            Locator row = page.locator("tr:has([data-line='" + first.getString("line") + "'])");
            Locator damaged = row.locator("input[id$=':damaged_input']");
            damaged.fill("");
            damaged.pressSequentially("2");
            damaged.blur();
            row.locator("input[type=file]").setInputFiles(new FilePayload("broken.png", "image/png", PICTURE));
            assertThat(page.locator(".photo-take.taken")).hasCount(1);
            page.locator("[id$=':confirm']").click();
            assertThat(page.locator(".receive-state")).containsText("网络已断");
            assertEquals("DISPATCHED", state(store, number));

            visit.forgive();
            page.context().setOffline(false);
            assertThat(page.locator(".page-state")).containsText("有差异");
            assertThat(page.locator(".photos img")).hasCount(1);
            visit.assertNoComplaints();
        }
        JsonObject received = lines(store, number).getFirst();
        assertEquals(2, received.getInt("damagedUnits"));
        assertEquals(units - 2, received.getInt("receivedUnits"));
        assertEquals("CONFIRMED_WITH_DIFFERENCE", state(store, number));
    }

    /** Every case, one scan each; the last case of the first line holds the two broken units, which nobody scans. */
    private static void scanAll(Page page) {
        Locator scan = page.locator("[id$=':scan']");
        scan.fill("4006381333931");
        scan.press("Enter");
        assertThat(page.locator(".receive-state")).containsText("不在这张配送单上");
        for (Locator goods : page.locator(".goods").all()) {
            int units = Integer.parseInt(goods.getAttribute("data-units"));
            String codes = goods.getAttribute("data-codes");
            String unit = codes.substring(0, codes.indexOf(':'));
            boolean first = goods.getAttribute("data-line").endsWith("/1");
            for (int at = 0; at < units - (first ? 2 : 0); at++) {
                scan.fill(unit);
                scan.press("Enter");
            }
            assertThat(goods.locator(".counted")).containsText((units - (first ? 2 : 0)) + " / " + units);
        }
    }

    private static List<JsonObject> lines(Rest store, String number) {
        return store.get("/deliveries/" + number)
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class);
    }

    private static String state(Rest store, String number) {
        return store.get("/deliveries/" + number).json().getString("state");
    }
}
