package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance sends an order back with a reason; its buyer withdraws it; another one is cancelled after it was sent. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B08OrderStoppedJobIT {

    private static final String TOO_DEAR = "Zu viel für diesen Monat";

    @Test
    void finance_sends_back_the_buyer_withdraws_and_cancels_and_the_demand_is_open_again() {
        WeekGoods goods = WeekGoods.wanted(Rest::as, 2, 20);
        String withdrawn = gathered(goods);
        Rest.as("buyer").post("/purchase-orders/" + withdrawn + "/submit").expect(200);

        Walk finance = Walk.desk("B08", "de", "finance");
        opened(finance, withdrawn);
        finance.tap(finance.page().locator("summary:text-is('Zurückgeben')"))
                .type("reason", TOO_DEAR)
                .command("rejectOrder")
                .sees(TOO_DEAR)
                .leave();
        assertEquals("DRAFT", order(withdrawn).getString("state"));
        try (Walk buyer = Walk.desk("B08", "de", "buyer")) {
            buyer.tap(buyer.page().locator("a.bell"));
            Locator told = buyer.page()
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText(withdrawn))
                    .first();
            assertTrue(told.innerText().endsWith("LUX"), "the buyer sits in Luxembourg: " + told.innerText());
            buyer.tap(told.locator("a.open"));
            assertTrue(buyer.page().locator("main").innerText().contains(TOO_DEAR), "the buyer reads why");
            buyer.type(buyer.field("cases"), "15").command("keep").sees("hat die neuen Mengen");
            assertEquals(15, cases(order(withdrawn)).getFirst(), "what finance found too much is changed");
            buyer.type(buyer.field("cases"), "12").command("submit").sees("15 → 12");
            assertEquals(12, cases(order(withdrawn)).getFirst(), "what was typed last is submitted");
            buyer.tap(buyer.page().locator("summary:text-is('Bestellung zurückziehen')"))
                    .command("withdrawOrder")
                    .type("reason", "Anderer Lieferant")
                    .command("withdrawOrder")
                    .sees("Anderer Lieferant")
                    .sees("Nichts davon wird gekauft");
            assertEquals("CANCELLED", order(withdrawn).getString("state"));
            String again = gathered(goods);
            confirmed(again);
            opened(buyer, again);
            buyer.tap(buyer.page().locator("summary:text-is('Zeilen oder die ganze Bestellung stornieren')"))
                    .tap(buyer.page().locator("[id$=':lines'] .ui-chkbox-box").first())
                    .type("reason", "Nicht mehr gefragt")
                    .command("cancelOrder")
                    .sees("20 Kartons storniert");
            assertThat(buyer.page().locator("ol.moments li").first())
                    .containsText(Pattern.compile("Nicht mehr gefragt · Goods of the week \\d 20 → 0"));
            assertCancelled(again);
        }
        assertEquals(List.of(20), cases(order(gathered(goods))), "what was cancelled is wanted again");
    }

    /** A tick that was forgotten would cancel what everybody waits for. */
    @Test
    void with_several_lines_nothing_is_cancelled_before_some_are_ticked() {
        String number = gathered(WeekGoods.wanted(Rest::as, 2, 20));
        confirmed(number);
        Walk buyer = Walk.desk("B08 nothing ticked", "fr", "buyer");
        opened(buyer, number);
        buyer.tap(buyer.page().locator("[id='cancellation'] summary"))
                .type("reason", "Trop cher")
                .command("cancelOrder");

        assertEquals(List.of(20, 20), cases(order(number)));
        assertEquals("Trop cher", buyer.field("reason").inputValue());
        buyer.leave();
    }

    private static void opened(Walk reader, String number) {
        reader.tap(reader.page().locator("nav a[href*='purchase-list']").first());
        reader.tap(reader.page().locator("a.open:text-is('" + number + "')"));
    }

    private static void assertCancelled(String number) {
        JsonObject order = order(number);
        JsonObject line = order.getJsonArray("lines").getJsonObject(0);
        assertEquals("CONFIRMED", order.getString("state"));
        assertEquals(List.of(0, 20), cases(order));
        assertEquals(20, line.getInt("cancelled"));
        assertEquals(
                "Nicht mehr gefragt · " + line.getString("sku") + " 20 → 0",
                order.getJsonArray("history")
                        .getValuesAs(JsonObject.class)
                        .getLast()
                        .getString("reason"));
    }

    private static String gathered(WeekGoods goods) {
        return goods.post("buyer", "/purchase-orders/consolidate", "{\"supplier\":\"" + goods.supplier() + "\"}")
                .getJsonArray("orders")
                .getJsonObject(0)
                .getString("number");
    }

    private static void confirmed(String number) {
        Rest.as("buyer").post("/purchase-orders/" + number + "/submit").expect(200);
        Rest.as("finance").post("/purchase-orders/" + number + "/approve").expect(200);
        Rest.as("buyer").post("/purchase-orders/" + number + "/send").expect(200);
        Rest.as("buyer").post("/purchase-orders/" + number + "/confirm").expect(200);
    }

    private static JsonObject order(String number) {
        return Rest.as("buyer").get("/purchase-orders/" + number).expect(200).json();
    }

    private static List<Integer> cases(JsonObject order) {
        return order.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getInt("cases"))
                .toList();
    }
}
