package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
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

/** Quality lets goods go from a list of many holds. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class HoldListBrowserIT {

    private static final String JSON = "application/json";

    @Test
    void what_is_let_go_is_asked_about_over_the_list_by_lot_and_product_and_not_without_a_reason() {
        String store = Keepers.newStore("Holders");
        Truckload.atTheHub(Keepers.fresh(store), store, 1, 2);
        Rest.as("quality").post("/holds", """
            {"lot":"%s","kind":"RECALL","units":1,"note":"glass"}\
            """.formatted(aLot()), JSON).expect(201);
        try (Visit visit = Browser.visit("de", 1440)) {
            visit.signIn("quality").open("stock/hold-list.xhtml");
            Locator row =
                    visit.page().locator(".air-table tbody tr:has(button)").last();
            String held = row.locator("a[href*='trace']").innerText().strip();
            row.locator("button").click();

            Locator asked = visit.page().locator("dialog#let-go");
            assertThat(asked).isInViewport();
            assertThat(asked.locator("h2")).containsText(held);
            assertThat(asked.locator("[id$=':reason']")).isFocused();

            asked.locator("[id$=':go']").click();
            assertThat(visit.page().locator("dialog#let-go .ui-message")).isVisible();
            assertThat(visit.page().locator("dialog#let-go")).isInViewport();

            visit.page().locator("dialog#let-go [id$=':stay']").click();
            assertThat(visit.page().locator("dialog#let-go")).hasCount(0);
            assertThat(row).containsText(held);
        }
    }

    private static String aLot() {
        return Rest.as("hub").get("/stock?size=500&location=HUB").items().getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getInt("held") == 0)
                .findFirst()
                .orElseThrow()
                .getString("lot");
    }
}
