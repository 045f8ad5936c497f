package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer says where goods stand; a store chooses by it above its list of products. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RetailRailBrowserIT {

    private static final String JSON = "application/json";

    private final String code = "R" + ThreadLocalRandom.current().nextInt(1_000_000);

    private static Locator products(Page page) {
        return page.locator("[id$=':table_data'] > tr");
    }

    @Test
    void a_store_taps_a_chip_and_sees_what_stands_there_alone() {
        List<String> skus = WeekGoods.onSale(Rest::as, 2).skus();
        Rest buyer = Rest.as("buyer");
        buyer.post("/retail-categories", "{\"code\":\"%s\",\"names\":{\"zh\":\"酒水%s\"}}".formatted(code, code), JSON)
                .expect(201);
        buyer.post(
                        "/bulk-edits",
                        "{\"skus\":[\"%s\"],\"field\":\"RETAIL\",\"value\":\"%s\"}".formatted(skus.getFirst(), code),
                        JSON)
                .expect(201);
        try (Visit visit = Browser.visit("zh", 360)) {
            visit.signIn("store.kaifeng").open("catalogue/product-list.xhtml");
            Page page = visit.page();
            Locator chip = page.locator(".rail a").filter(new Locator.FilterOptions().setHasText("酒水" + code));
            assertThat(chip).hasText("酒水" + code + " 1");
            assertTrue(chip.boundingBox().height >= 44, "as high as a finger needs");
            BoundingBox first = products(page).first().boundingBox();
            assertTrue(first.y < page.viewportSize().height, "the first product stands above the fold");

            chip.click();

            assertThat(page.locator(".rail a[aria-current='true']")).hasText("酒水" + code + " 1");
            assertThat(page.locator(".rail a[aria-current='true']")).isInViewport();
            assertThat(products(page)).hasCount(1);
            assertThat(products(page).locator("a[href*='" + skus.getFirst() + "']"))
                    .isVisible();
            assertThat(products(page).locator("td").filter(new Locator.FilterOptions().setHasText("酒水" + code)))
                    .hasCount(1); // where it stands, whatever customs call it
            page.locator("[id$=':words']").fill("xyzxyzxyz");
            assertThat(page.locator(".air-empty")).containsText("酒水" + code);
            assertThat(page.locator(".rail a[aria-current='true']")).hasText("酒水" + code + " 0");
            assertThat(page.locator(".page-state")).containsText("符合条件 0 个");
            page.locator("#noWords, [id$=':noWords']").click();
            assertThat(page.locator(".rail a[aria-current='true']")).hasText("酒水" + code + " 1");
            assertThat(page.locator(".page-state")).containsText("符合条件 1 个");
            page.locator(".rail a").first().click();
            assertThat(page.locator(".rail a").first()).hasAttribute("aria-current", "true");
            Locator byCustoms = page.locator("select[id$=':category_input']");
            assertThat(byCustoms).hasCount(0);
            visit.open(
                    "catalogue/product-list.xhtml?category=DRINKS"); // as a store has kept it before there was a rail
            assertThat(byCustoms).hasValue("DRINKS");
            byCustoms.selectOption("", new Locator.SelectOptionOptions().setForce(true));
            assertThat(page.locator(".rail a").first()).not().hasAttribute("href", Pattern.compile("category=DRINKS"));
            visit.assertNoComplaints();
        }
    }

    @Test
    void a_buyer_makes_a_category_and_puts_a_product_into_it() {
        String sku = WeekGoods.onSale(Rest::as, 1).skus().getFirst();
        try (Visit visit = Browser.visit("fr", 1440)) {
            visit.signIn("buyer").open("catalogue/product-list.xhtml");
            Page page = visit.page();
            page.locator("#can a[href*='retail-categories']").click();
            page.locator("[id$=':code']").fill(code);
            page.locator("[id$=':names']").fill("红酒");
            page.locator("[id$=':nameFr']").fill("Vins " + code);
            page.locator("[id='form:say']").click();
            assertThat(page.locator("#messages")).containsText("Vins " + code + " est gardé");

            visit.open("catalogue/product-edit.xhtml?sku=" + sku);
            // as the menu of the browser is chosen from: ours closes when the page is scrolled to it
            page.locator("select[id$=':retail_input']")
                    .selectOption(
                            new SelectOption().setLabel("Vins " + code),
                            new Locator.SelectOptionOptions().setForce(true));
            page.locator("[id$=':save']").click();
            page.waitForURL("**/product-view.xhtml*");
            assertThat(page.locator("#main dl.facts").first()).containsText("Vins " + code);
            assertThat(page.locator("ol.moments ul li").filter(new Locator.FilterOptions().setHasText("Vins " + code)))
                    .hasCount(1);

            visit.open("catalogue/product-list.xhtml?retail=" + code);
            assertThat(products(page)).hasCount(1);
            assertThat(products(page).locator("a[href*='" + sku + "']").first()).isVisible();
            visit.open("catalogue/retail-categories.xhtml?change=" + code);
            assertThat(page.locator("[id$=':code']")).not().isEditable();
            assertThat(page.locator("select[id$=':parent_input'] option[value='" + code + "']"))
                    .hasCount(0);
            page.locator("[id$=':nameFr']").fill("Bons vins " + code);
            page.locator("[id='form:say']").click();
            assertThat(page.locator("#messages")).containsText("Bons vins " + code + " est gardé");
            visit.open("catalogue/retail-categories.xhtml");
            assertThat(page.locator("#kept tr").filter(new Locator.FilterOptions().setHasText(code)))
                    .hasCount(1);
            page.getByLabel("Retirer " + code).click();
            assertThat(page.locator("#messages")).containsText("Un produit se trouve dans " + code);

            String other = code + "B";
            Rest.as("buyer")
                    .post(
                            "/retail-categories",
                            "{\"code\":\"%s\",\"names\":{\"zh\":\"茶\",\"fr\":\"Thés %s\"},\"parent\":\"%s\"}"
                                    .formatted(other, other, code),
                            JSON)
                    .expect(201);
            visit.open("catalogue/retail-categories.xhtml");
            Locator row = page.locator("#kept tr").filter(new Locator.FilterOptions().setHasText(other));
            page.getByLabel("Retirer " + other).click();
            assertThat(page.locator("#kept .foot")).containsText("Thés " + other + " est retiré");
            assertThat(row).hasCount(0);
            page.locator("#kept .foot [id$=':undo']").click();
            assertThat(row).hasCount(1);
            assertThat(row).containsText("Thés " + other);
            assertThat(row).containsText("Bons vins " + code);
            visit.assertNoComplaints();
        }
    }
}
