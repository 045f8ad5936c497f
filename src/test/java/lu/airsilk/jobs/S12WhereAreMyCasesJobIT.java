package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Objects;
import lu.airsilk.browser.BusyDay;
import lu.airsilk.testbed.Rest;
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
        String delivery = Objects.requireNonNull(BusyDay.numbers().get("delivery"));
        JsonObject onTruck = Rest.as("store.kaifeng")
                .get("/deliveries/" + delivery)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
        String line = onTruck.getString("orderLine");
        String order = line.substring(0, line.indexOf('/'));
        try (Walk walk = Walk.phone("S12", "store.kaifeng")) {
            walk.tap(walk.page().locator(".nav a").nth(1));
            walk.tap(walk.page()
                    .locator("a.open", new com.microsoft.playwright.Page.LocatorOptions().setHasText(order)));
            walk.tap(walk.page().locator(".open-line[data-line='" + line.substring(line.indexOf('/') + 1) + "']"));

            walk.sees(walk.page().locator(".line-story .facts"));
            walk.command(walk.page().locator(".line-trucks a").first());

            assertTrue(walk.screen().title().contains(delivery), walk.screen().title());
        }
    }
}
