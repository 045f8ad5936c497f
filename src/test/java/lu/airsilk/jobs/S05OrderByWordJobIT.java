package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Scanner;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods found by a Chinese name, by pinyin, by number and by bar code; each gets its cases where the hit stands. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page is the same on both databases")
class S05OrderByWordJobIT {

    @Test
    void each_hit_takes_its_cases_where_it_stands() {
        OrderGround ground = new OrderGround("s05", "HB02", 4);
        try (Walk walk = Walk.tablet("S05", ground.user())) {
            String cutOff = walk.screen().text(".page-state time");
            walk.tap(walk.page().locator("nav a[href*='order/order-list']"))
                    .tap(walk.page().locator("main .ui-button").filter(new Locator.FilterOptions().setHasText("新建订单")));
            assertEquals(cutOff, walk.screen().text(".page-state time"), "one cut-off, wherever it is asked");

            found(walk, () -> walk.put("product", "一周商品1"), "4");
            found(walk, () -> walk.type("product", "yizhoushangpin"), "5");
            found(walk, () -> walk.type("product", ground.sku(3)), "6");
            walk.type("product", gtin(ground, 0)).key("Enter");
            assertThat(walk.page().locator(".lines tbody tr").first()).containsText(ground.sku(0));
            assertThat(walk.page().locator("[id$=':product_panel']")).isHidden();

            walk.command("send");
        }
        String number = Rest.as(ground.user())
                .get("/orders?size=1")
                .items()
                .getJsonObject(0)
                .getString("number");
        List<Integer> cases = ground.figures(number, "accepted");
        assertEquals(16, cases.stream().mapToInt(Integer::intValue).sum());
    }

    /** A scanner types wherever the cursor stands: on no field at all, and in the cases of the line before. */
    @Test
    void what_is_scanned_is_taken_wherever_the_cursor_stands_and_never_as_cases() {
        OrderGround ground = new OrderGround("s05scan", Keepers.newStore("Walkers"), 2);
        try (Visit visit = Browser.visit("zh", 768)) {
            Screen list = Screen.of(visit.signIn(ground.user())).open("order/order-edit.xhtml");

            list.answered(() -> Scanner.scan(visit.page(), gtin(ground, 0)));
            Locator cases = visit.page().locator("#line-" + ground.sku(0) + " input.cases");
            assertThat(cases).hasCount(1);
            String before = cases.inputValue();

            cases.focus();
            list.answered(() -> Scanner.scan(visit.page(), gtin(ground, 1)));
            assertThat(visit.page().locator("#line-" + ground.sku(1))).hasCount(1);
            assertThat(cases).hasValue(before);

            Locator day = visit.page().locator("input[type=date]");
            String wanted = day.inputValue();
            day.focus();
            list.answered(() -> Scanner.scan(visit.page(), gtin(ground, 1)));
            assertThat(visit.page().locator("#line-" + ground.sku(1) + " input.cases"))
                    .hasValue("2");
            assertThat(day).hasValue(wanted);

            visit.page().locator("[id$=':clear']").focus();
            list.answered(() -> Scanner.scan(visit.page(), ground.sku(0)));
            assertThat(visit.page().locator(".lines input.cases")).hasCount(2);
            assertThat(cases).hasValue(Integer.toString(Integer.parseInt(before) + 1));
        }
    }

    /** The new line stands below the search with its field ready; Enter leads back to the search. */
    private static void found(Walk walk, Runnable search, String cases) {
        search.run();
        walk.tap(walk.page().locator(".ui-autocomplete-item").first());
        Locator ready = walk.page().locator(".lines tbody tr").first().locator("input.cases:focus");
        walk.sees(ready);
        cases.chars().forEach(digit -> walk.key(Character.toString(digit)));
        walk.key("Enter").sees(walk.page().locator("[id$=':product_input']:focus"));
    }

    private static String gtin(OrderGround ground, int at) {
        return Rest.as(ground.user())
                .get("/products/" + ground.sku(at))
                .expect(200)
                .json()
                .getString("gtin");
    }
}
