package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** A store reads what needs it today, and each count leads to just what it counts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S02WhatNeedsMeTodayJobIT {

    /** What other tests leave the store to do beyond these is looked at beside the walk: its bytes would be theirs. */
    private static final int WALKED = 3;

    /** Stores that have not told their sales are counted, and told of where sales are told: no list of stores. */
    private static final String WHERE_IT_IS_DONE = "stock/sales.xhtml";

    private static final String TASKS = ".today.counts > li";
    private static final int ROWS_OF_A_PAGE = 25;

    /** Lists in which a product may stand in several lines, while home counts products. */
    private static final Pattern LINE = Pattern.compile("number=(SO-[^&]+)&line=(\\d+)");

    private static final String PRODUCTS_IN_LINES = ".*/(store-stock|arrival-list)\\.xhtml.*";

    @Test
    void each_count_of_home_is_one_tap_from_its_own_list() {
        BusyDay.numbers();
        try (Walk walk = Walk.phone("S02", "store.kaifeng")) {
            int tasks = walk.page().locator(TASKS).count();
            assertTrue(tasks >= 2, walk.screen().text("main"));
            for (int i = 0; i < Math.min(tasks, WALKED); i++) {
                Locator task = walk.page().locator(TASKS).nth(i);
                int count = count(task);
                walk.tap(task.locator("a.whole"));
                assertListed(count, walk.page());
                walk.tap(walk.page().locator(".nav a").first());
            }
        }
        try (Visit visit = Browser.visit("zh", 360).signIn("store.kaifeng")) {
            Map<String, Integer> counts = visit.page().locator(TASKS).all().stream()
                    .skip(WALKED)
                    .collect(Collectors.toMap(
                            task -> task.locator("a.whole").getAttribute("href"), S02WhatNeedsMeTodayJobIT::count));
            counts.forEach((list, count) -> {
                visit.open(list);
                if (!list.contains(WHERE_IT_IS_DONE)) {
                    assertListed(count, visit.page());
                }
            });
        }
    }

    private static int count(Locator task) {
        return Integer.parseInt(task.locator(".count").innerText().replace(",", ""));
    }

    private static void assertListed(int count, Page list) {
        Locator lines = list.locator("[id$=':table'] td.wide a");
        if (list.url().matches(PRODUCTS_IN_LINES) && lines.count() == ROWS_OF_A_PAGE) {
            assertTrue(count >= listed(list), list.url()); // the other lines stand on other pages
        } else {
            assertEquals(Math.min(count, ROWS_OF_A_PAGE), listed(list), list.url());
        }
    }

    @Test
    void an_order_of_which_all_that_there_was_has_come_stands_under_no_day() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store);
        String order =
                Truckload.onTheShelfButOne(keeper, store, 2, 3).getFirst().getString("orderLine");
        try (Visit visit = Browser.visit("zh", 360)) {
            Locator row = visit.signIn(keeper)
                    .page()
                    .locator(".today li:has-text('" + order.substring(0, order.indexOf('/')) + "')");
            assertThat(row.locator(".when")).hasText("日期待定");
            assertThat(row.locator(".number")).containsText("已配 4 / 6 箱");
            assertThat(row.locator(".number")).containsText("2 箱既没分到货，也没有到货日");
        }
    }

    @Test
    void home_tells_how_many_orders_are_under_way_and_leads_to_all_of_them() {
        OrderGround ground = new OrderGround("s02", Keepers.newStore("Walkers"), 1);
        for (int i = 0; i < 7; i++) {
            ground.sent(1);
        }
        try (Visit visit = Browser.visit("zh", 360)) {
            Locator all = visit.signIn(ground.user()).page().locator("main a:has-text('全部 7 张在途订单')");

            all.click();

            assertThat(visit.page().locator("tbody.ui-datatable-data > tr")).hasCount(7);
            assertThat(visit.page().locator("[id$=':state_label']")).hasText("已提交，未完成");
        }
    }

    /** Rows of the list; of lots their products, of which home counts each once. */
    private static int listed(Page list) {
        Locator products = list.locator("[id$=':table'] td.wide a");
        String rows = "table tbody > tr:not(.ui-datatable-empty-message), .offer";
        return list.url().matches(PRODUCTS_IN_LINES)
                ? Math.toIntExact(products.all().stream()
                        .map(S02WhatNeedsMeTodayJobIT::product)
                        .distinct()
                        .count())
                : list.locator(rows).count();
    }

    /** What the row is of: products of two suppliers may have one name. */
    private static String product(Locator row) {
        String page = row.getAttribute("href");
        Matcher line = LINE.matcher(page);
        return line.find()
                ? Rest.as("store.kaifeng").get("/orders/" + line.group(1)).json().getJsonArray("lines").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(each -> each.getString("line").equals(line.group(1) + "/" + line.group(2)))
                        .map(each -> each.getString("sku"))
                        .findFirst()
                        .orElseThrow()
                : page;
    }
}
