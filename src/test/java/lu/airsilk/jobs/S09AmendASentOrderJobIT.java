package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Scanner;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sent order is changed: more of one product, another found by its pinyin; the reason is forgotten once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page is the same on both databases")
class S09AmendASentOrderJobIT {

    private static final String TWICE = """
        body => {
          const send = () => fetch('order-amend.xhtml', {method: 'POST', body, headers: {
            'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8', 'Faces-Request': 'partial/ajax'}})
            .then(answer => answer.text());
          return Promise.all([send(), send()]);
        }\
        """;

    @Test
    void nothing_typed_is_lost_and_what_has_changed_is_told() {
        OrderGround ground = new OrderGround("s09", "AY01", 3);
        String number = ground.sent(5);
        String other = new OrderGround("s09", "AY02", 1).sku(0);
        try (Walk walk = Walk.phone("S09", ground.user())) {
            walk.tap(walk.page().locator("nav a[href*='order/order-list']"))
                    .tap(walk.page().locator("a.open").filter(new Locator.FilterOptions().setHasText(number)))
                    .tap("amend");

            assertThat(walk.page().locator("#line-1"))
                    .containsText(Pattern.compile("\\d+月\\d+日周. \\d\\d:\\d\\d 郑州 前可加箱"));
            walk.type(field(walk, "1"), "7").put("product", other);
            walk.tap(walk.page().locator(".ui-autocomplete-item").first());
            walk.sees(field(walk, other)).key("3");
            walk.put("product", "kamangbeier").key("Enter").refused("没有货号或条码");
            assertEquals("7", field(walk, "1").inputValue());
            assertEquals("3", field(walk, other).inputValue());
            walk.command("save").refused("请写明更改原因");
            assertEquals("7", field(walk, "1").inputValue());
            assertEquals("3", field(walk, other).inputValue());

            walk.put("reason", "周末促销").command("save").sees("已保存修改");
        }
        assertEquals(List.of(7, 5, 5, 3), ground.figures(number, "accepted"));
    }

    @Test
    void what_is_scanned_one_after_the_other_comes_into_the_order_and_never_into_its_cases() {
        OrderGround ground = new OrderGround("s09s", "AY01", 1);
        String number = ground.sent(5);
        OrderGround other = new OrderGround("s09s", "AY02", 2);
        try (Visit visit = Browser.visit("zh", 768)) {
            Screen order = Screen.of(visit.signIn(ground.user())).open("order/order-amend.xhtml?number=" + number);
            for (String code : List.of(other.sku(0), other.sku(1))) {
                order.answered(() -> Scanner.scan(visit.page(), code));
            }

            assertThat(visit.page().locator(".lines input.cases")).hasCount(3);
            assertThat(visit.page().locator("[name='cases-" + other.sku(0) + "']"))
                    .hasValue("1");
            assertThat(visit.page().locator("[id$=':product_input']")).isFocused();
        }
    }

    /** As in the list in the making: each scan is a case more, and a scan that lands in a line's number is no number. */
    @Test
    void each_scan_of_goods_that_the_order_has_is_a_case_more_of_them() {
        OrderGround ground = new OrderGround("s09t", "AY01", 2);
        String number = ground.sent(5);
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen order = Screen.of(visit.signIn(ground.user())).open("order/order-amend.xhtml?number=" + number);
            Locator finder = visit.page().locator("[id$=':product_input']");
            Locator cases = visit.page().locator("[name='cases-1']");
            String code = Rest.as(ground.user())
                    .get("/products/" + ground.sku(0))
                    .json()
                    .getString("gtin");
            finder.focus();
            order.answered(() -> Scanner.scan(visit.page(), code));
            assertThat(cases).hasValue("6");
            order.answered(() -> Scanner.scan(visit.page(), code));
            assertThat(cases).hasValue("7");
            assertThat(finder).isFocused();

            cases.focus();
            order.answered(() -> Scanner.scan(visit.page(), code));
            assertThat(cases).hasValue("8");
            assertThat(finder).isFocused();
            visit.page().locator("[id$=':reason']").fill("试吃");
            order.press("save");
            assertThat(visit.page().locator("#messages")).containsText("5 → 8");
        }
    }

    @Test
    void an_auditor_reads_who_has_changed_a_line_on_a_page_no_wider_than_the_screen() {
        OrderGround ground = new OrderGround("s09a", "AY01", 1);
        String number = ground.sent(5);
        Rest.as(ground.user())
                .post(
                        "/orders/" + number + "/amend",
                        "{\"lines\":[{\"line\":\"%s/1\",\"sku\":\"%s\",\"cases\":7}],\"reason\":\"周末促销\"}"
                                .formatted(number, ground.sku(0)),
                        "application/json")
                .expect(200);
        try (Visit visit = Browser.visit("de", 1440)) {
            visit.signIn("auditor").open("order/order-view.xhtml?number=" + number);

            assertThat(visit.page().locator("td.why"))
                    .containsText("Die Filiale hat diese Zeile von 5 auf 7 Kartons geändert: 周末促销");
            assertEquals(0, visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"));
        }
    }

    @Test
    void what_has_been_mended_is_not_wrong_any_more_and_no_product_is_added_without_its_cases() {
        OrderGround ground = new OrderGround("s09m", "AY01", 2);
        String number = ground.sent(5);
        String left = new OrderGround("s09m", "AY02", 1).sku(0);
        try (Walk walk = Walk.phone("S09 mistakes", ground.user())) {
            walk.tap(walk.page().locator("nav a[href*='order/order-list']"))
                    .tap(walk.page().locator("a.open").filter(new Locator.FilterOptions().setHasText(number)))
                    .tap("amend");
            walk.put(field(walk, "1"), "99999")
                    .put(field(walk, "2"), "三打")
                    .command("save")
                    .refused("2 行需要更正")
                    .refused("原因");
            assertThat(walk.page().locator("#no-1")).hasText(Pattern.compile("^\\s*99,999 箱超出限量.*"));
            assertThat(walk.page().locator(".lines .line-no")).hasCount(2);
            walk.put(field(walk, "2"), "5");
            assertThat(walk.page().locator(".lines .line-no:not(.mended)")).hasCount(1);
            walk.put("reason", "周末促销").command("save").refused("1 行需要更正");
            walk.put(field(walk, "1"), "5")
                    .put(field(walk, "2"), "0")
                    .command("save")
                    .refused("1 行需要更正");
            assertEquals(1, walk.page().locator(".lines .line-no").count());
            assertThat(walk.page().locator("#no-2")).hasText("不能改为 0 箱：不要该行，请返回订单，点开该行取消。");

            walk.put(field(walk, "1"), "7箱").put(field(walk, "2"), "5").put("product", left);
            walk.tap(walk.page().locator(".ui-autocomplete-item").first());
            walk.command("save").refused("1 行需要更正");
            assertThat(walk.page().locator("[id='no-" + left + "']")).hasText("请填箱数；不加入请填 0。");
            assertEquals("周末促销", walk.page().locator("[id$=':reason']").inputValue());
            walk.put(field(walk, left), "0").command("save").sees("5 → 7 箱");
        }
        assertEquals(List.of(7, 5), ground.figures(number, "accepted"));
    }

    @Test
    void what_was_typed_is_asked_about_before_the_browser_itself_leaves_it() {
        OrderGround ground = new OrderGround("s09b", "AY01", 1);
        String amend = "order/order-amend.xhtml?number=" + ground.sent(5);
        List<String> asked = new ArrayList<>();
        try (Visit visit = Browser.visit("zh", 360).signIn(ground.user())) {
            Page page = visit.page();
            page.onDialog(dialog -> asked.add(dialog.type()));
            visit.open(amend);
            page.reload();
            assertEquals(List.of(), asked);

            Locator cases = page.locator("[id='line-1'] input.cases");
            cases.click();
            cases.press("7");
            page.goBack();
        }
        assertEquals(List.of("beforeunload"), asked);
    }

    /** A browser whose line breaks may send a form twice at once; both have the key of the one command. */
    @Test
    void the_same_form_sent_twice_at_once_changes_the_order_once() {
        OrderGround ground = new OrderGround("s09t", "AY01", 1);
        String number = ground.sent(5);
        AtomicReference<String> form = new AtomicReference<>("");
        try (Visit visit = Browser.visit("zh", 360).signIn(ground.user())) {
            Page page = visit.page();
            visit.open("order/order-amend.xhtml?number=" + number);
            page.route("**/order-amend.xhtml*", route -> {
                form.set(route.request().postData());
                route.abort();
            });
            page.locator("[id='line-1'] input.cases").fill("7");
            page.locator("[id$=':reason']").fill("周末促销");
            page.locator("[id$=':save']").click();
            page.waitForCondition(() -> !form.get().isEmpty());
            page.unroute("**/order-amend.xhtml*");
            page.evaluate(TWICE, form.get());
        }
        assertEquals(List.of(7), ground.figures(number, "accepted"));
        int revision = Rest.as(ground.user()).get("/orders/" + number).json().getInt("revision");
        assertEquals(2, revision, "as it was sent, and as it was amended");
    }

    private static Locator field(Walk walk, String key) {
        return walk.page().locator("[id='line-" + key + "'] input.cases");
    }
}
