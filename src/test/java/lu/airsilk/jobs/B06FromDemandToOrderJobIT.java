package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer sees what stores wait for and nobody has bought, and from which amount its supplier delivers; and gathers it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B06FromDemandToOrderJobIT {

    @Test
    void what_nobody_has_bought_is_named_with_the_least_its_supplier_takes_and_gathered() {
        WeekGoods goods = WeekGoods.wanted(Rest::as, 2, 9);
        Rest.as("buyer").put("/purchase-terms/" + goods.supplier(), """
            {"minimumOrder":1234.5,"leadDays":5,"paymentDays":30,"language":"en"}\
            """).expect(200);
        String number;
        try (Walk walk = Walk.desk("B06", "en", "buyer")) {
            walk.tap(walk.page().locator("main a[href*='demand-list']").first());
            Locator group = walk.page()
                    .locator("section.section")
                    .filter(new Locator.FilterOptions().setHasText(goods.supplier()));
            group.scrollIntoViewIfNeeded();
            walk.sees(group.getByText("orders from 1,234.50"));
            assertEquals(2, group.locator("tbody tr").count());
            walk.command(group.locator("button"));
            walk.sees("Look through it, then submit it.");
            walk.sees("The supplier takes orders from 1,234.50 EUR; this one is below.");
            number = walk.page().url().replaceFirst(".*number=", "");
        }
        JsonObject made = Rest.as("buyer").get("/purchase-orders/" + number).json();
        assertEquals("DRAFT", made.getString("state"));
        assertEquals(goods.supplier(), made.getString("supplier"));
    }

    /** A draft of fewer cases than are wanted hides nothing: what is named is what is gathered, and late is called late. */
    @Test
    void what_a_smaller_draft_leaves_is_named_and_gathered_and_its_flight_is_late() {
        WeekGoods goods = WeekGoods.wanted(Rest::as, 1, 9);
        String draft = goods.post(
                        "buyer", "/purchase-orders/consolidate", "{\"supplier\":\"" + goods.supplier() + "\"}")
                .getJsonArray("orders")
                .getJsonObject(0)
                .getString("number");
        goods.post("buyer", "/purchase-orders/" + draft + "/amend", """
            {"lines":[{"line":"%s/1","cases":5}],"reason":"less"}\
            """.formatted(draft));
        goods.ordered("store.luoyang", "LY01", 2, LocalDate.now(ZoneOffset.UTC).plusDays(3));
        try (Walk walk = Walk.desk("B06 rest", "en", "buyer")) {
            walk.tap(walk.page().locator("main a[href*='demand-list']").first());
            Locator group = walk.page()
                    .locator("section.section")
                    .filter(new Locator.FilterOptions().setHasText(goods.supplier()));
            group.scrollIntoViewIfNeeded();
            assertEquals("6", group.locator("tbody td.number").innerText());
            walk.command(group.locator("button"));
            assertEquals("6", walk.field("cases").inputValue());
            String rest = walk.page().url();
            walk.page().navigate(rest.replaceAll("number=[^&#]+", "number=" + draft));
            walk.sees(
                    "store line wants it on the shelves before this flight"); // its goods are for who wants them first
        }
    }
}
