package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import lu.airsilk.browser.BusyDay;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store finds a product by its name from the bar and looks at it: what it costs and brings, what sells, what lies and comes; and orders it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S23LookAtAProductJobIT {

    private static final String USER = "store.zhengzhou";

    @Test
    void a_product_shows_price_sales_lots_and_goes_into_the_order() {
        BusyDay.numbers();
        try (Walk walk = Walk.phone("S23", USER)) {
            String sku = stock("").getFirst().getString("sku");
            String name = Rest.as(USER)
                    .get("/products/" + sku)
                    .json()
                    .getJsonObject("names")
                    .getString("zh");
            walk.put(walk.page().locator("form.find input"), name).key("Enter");
            if (walk.page().url().contains("/find")) { // other goods have that name too
                walk.tap(walk.page().locator("main a[href*=" + sku + "]"));
            }
            walk.sees(walk.page().locator(".store-product"));
            stock("&sku=" + sku).stream()
                    .map(lot -> lot.getInt("units") + " 件")
                    .forEach(units -> assertTrue(walk.screen().text("main").contains(units), units));
            assertTrue(walk.screen().text("main").contains("近 12 周销量"));
            assertFalse(walk.screen().text(".store-product").matches("(?s).*(CNY|\\d %).*"), "as the reader writes it");

            walk.command("add");
            walk.sees("加了 1 箱")
                    .sees("现有 1 箱")
                    .sees(walk.page().locator("#messages .onward[href*='order-edit.xhtml?number=SO-']"));
            walk.page().locator("form.find input").dispatchEvent("click");
            assertThat(walk.page().locator("#messages .air-message")).hasCount(0);
        }
    }

    private static List<JsonObject> stock(String only) {
        return Rest.as(USER).get("/stock?location=ZZ01" + only).items().getValuesAs(JsonObject.class);
    }
}
