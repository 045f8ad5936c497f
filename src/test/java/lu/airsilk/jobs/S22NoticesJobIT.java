package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import lu.airsilk.browser.BusyDay;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store reads its notices: one for all that a run gave, with the product that lacks most, one tap from its line. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S22NoticesJobIT {

    @Test
    void a_notice_names_the_product_and_leads_to_its_line() {
        BusyDay.numbers();
        try (Walk walk = Walk.phone("S22", "store.luoyang")) {
            walk.tap(walk.page().locator(".bell"));
            var notice = walk.page()
                    .locator("a.open", new com.microsoft.playwright.Page.LocatorOptions().setHasText("分货结果"));
            String told = notice.first().innerText();
            walk.tap(notice.first());

            String line = walk.screen().text(".line-story h2");
            walk.sees(walk.page().locator(".line-story h2"));
            String product = line.substring(0, line.indexOf(" SO-"));
            assertTrue(told.contains(product), told + " does not name " + product);
        }
    }
}
