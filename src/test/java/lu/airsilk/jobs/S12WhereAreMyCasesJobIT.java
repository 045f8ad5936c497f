package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.regex.Pattern;
import lu.airsilk.browser.BusyDay;
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

/** A store looks where the cases of a line are: planned and now, and on which truck. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S12WhereAreMyCasesJobIT {

    @Test
    void a_line_leads_to_the_truck_that_its_cases_are_on() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        String delivery = Truckload.atTheDoor(keeper, store, 2, 3);
        JsonObject onTruck = Rest.as(keeper)
                .get("/deliveries/" + delivery)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
        String line = onTruck.getString("orderLine");
        String order = line.substring(0, line.indexOf('/'));
        try (Walk walk = Walk.phone("S12", keeper)) {
            walk.tap(walk.page().locator(".nav a").nth(1));
            walk.tap(walk.page()
                    .locator("a.open", new com.microsoft.playwright.Page.LocatorOptions().setHasText(order)));
            walk.tap(walk.page().locator(".open-line[data-line='" + line.substring(line.indexOf('/') + 1) + "']"));

            walk.sees(walk.page().locator(".line-story .facts"));
            assertThat(walk.page().locator(".line-day")).hasText(Pattern.compile("配送中，\\d+月\\d+日周. 到"));
            assertThat(walk.page().locator(".line-story .air-promise small")).containsText("承诺最晚");
            Locator stops = walk.page().locator(".line-trucks .air-milestones li");
            assertThat(stops.filter(new Locator.FilterOptions().setHasText("装车发出")))
                    .hasClass(Pattern.compile("actual"));
            assertThat(stops.last()).containsText("到店");
            assertThat(stops.last().locator("time")).hasText(Pattern.compile("\\d+月\\d+日周. \\d\\d:\\d\\d 郑州"));
            walk.command(walk.page().locator(".line-trucks a").first());

            assertTrue(walk.screen().title().contains(delivery), walk.screen().title());
        }
    }

    @Test
    void the_page_of_a_product_tells_what_of_it_is_on_a_truck() {
        String delivery = Objects.requireNonNull(BusyDay.numbers().get("delivery"));
        String sku = Rest.as("store.kaifeng")
                .get("/deliveries/" + delivery)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0)
                .getString("sku");
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn("store.kaifeng").open("catalogue/product-view.xhtml?sku=" + sku);
            assertThat(visit.page().locator("ul.missing li:has-text('配送中')").first())
                    .hasText(Pattern.compile("\\d+月\\d+日周. 到：.*箱.*（配送中）"));
        }
    }
}
