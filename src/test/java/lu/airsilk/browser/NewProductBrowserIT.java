package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** One product that came on no sheet: made by hand, and never a second time. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class NewProductBrowserIT {

    @Test
    void a_buyer_makes_a_product_by_hand_and_is_led_to_the_one_that_has_its_bar_code() {
        String there = WeekGoods.onSale(Rest::as, 1).skus().getFirst();
        String taken =
                Rest.as("buyer").get("/products/" + there).expect(200).json().getString("gtin");
        String body = "211%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        int right = CheckDigit.gs1(body);
        try (Visit visit = Browser.visit("de", 1440)) {
            visit.signIn("buyer").open("catalogue/product-list.xhtml");
            Page page = visit.page();
            page.locator("#can a[href*='product-new']").click();
            Locator gtin = page.locator("[id$=':gtin']");

            gtin.fill(taken);
            gtin.press("Tab");
            assertThat(page.locator("[id$=':taken'] a")).hasText(there);

            gtin.fill(body + (right + 1) % 10);
            page.locator("[id$=':make']").click();
            assertThat(page.locator("#messages")).containsText(Integer.toString(right));
            assertThat(page.locator("[id$=':taken'] a")).hasCount(0);

            page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()"); // the form is drawn anew after its message
            gtin.fill(body + right);
            page.locator("[id$=':name']").fill("Bergkäse am Stück");
            page.locator("[id$=':unitsPerCase']").fill("10");
            page.locator("[id$=':make']").click();

            page.waitForURL("**/product-edit.xhtml*");
            String sku = page.url().replaceFirst(".*sku=", "");
            assertThat(page.locator("#messages")).containsText(sku);
            assertThat(page.locator("#messages a.onward")).hasAttribute("href", "/catalogue/price-list.xhtml");
            assertThat(page.locator("[id$=':unitsPerCase']")).hasValue("10");
            assertEquals(
                    "DRAFT",
                    Rest.as("buyer").get("/products/" + sku).expect(200).json().getString("status"));
            visit.assertNoComplaints();
        }
    }
}
