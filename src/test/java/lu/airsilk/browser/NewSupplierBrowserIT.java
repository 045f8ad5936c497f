package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong with a supplier is told all at once, each beside its field. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class NewSupplierBrowserIT {

    private final String serial = "NS" + ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void every_mistake_stands_beside_its_field_and_what_is_assumed_is_said() {
        try (Visit visit = Browser.visit("de", 1440)) {
            visit.signIn("buyer").open("supplier/supplier-list.xhtml");
            Page page = visit.page();
            page.locator("a[href='#new']").click();
            page.locator("[id$=':code']").fill("ns 1x");
            page.locator("[id$=':add']").click();
            assertThat(told(page, "code")).containsText("NS1X");
            page.locator("[id$=':code']").fill("NS 01!");
            page.locator("[id$=':add']").click();
            assertThat(told(page, "code")).containsText("NS 01!");
            assertThat(told(page, "name")).not().isEmpty();
            assertThat(told(page, "country")).not().isEmpty();

            page.locator("[id$=':code']").fill(serial);
            page.locator("[id$=':name']").fill("Käserei Hüttendorf " + serial);
            page.locator("select[id$=':country_input']")
                    .selectOption("LU", new Locator.SelectOptionOptions().setForce(true));
            page.locator("[id$=':add']").click();
            page.waitForURL("**/supplier-edit.xhtml*");
            assertThat(page.locator("#messages")).containsText("mit der üblichen Lieferzeit von 3 Tagen");

            page.locator("[id$=':gln']").fill("5412345000011");
            page.locator("[id$=':vat']").fill("LU12345678");
            page.locator("[id$=':save']").click();
            assertThat(told(page, "gln")).not().isEmpty();
            assertThat(told(page, "vat")).containsText("LU12345613");

            page.locator("[id$=':gln']").fill("");
            page.locator("[id$=':vat']").fill("LU12345613");
            page.locator("[id$=':save']").click();
            assertThat(page.locator("#messages")).containsText("Hüttendorf");

            for (String typed : new String[] {"huettendorf " + serial, "HÜTTENDORF " + serial}) {
                visit.open("portal/find.xhtml?q=" + typed);
                page.waitForURL("**/supplier-edit.xhtml?code=" + serial);
            }
            visit.assertNoComplaints();
        }
    }

    private static Locator told(Page page, String field) {
        return page.locator(".air-field:has([id$=':" + field + "']) .ui-message")
                .first();
    }
}
