package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store manager orders on a tablet, in Chinese. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class TabletOrderBrowserIT {

    private static final int TABLET = 768;
    private static final int UNKNOWN = 6;
    private static final int HALF = 19;
    private static final int BILLION = 32;

    @Test
    void fifty_pasted_lines_with_three_wrong_ones_are_mended_sent_and_ordered_again_in_two_taps() {
        Keepers.of("store.jinshui", "ZZ02");
        List<String> skus = WeekGoods.onSale(Rest::as, 50).skus();
        try (Visit visit = Browser.visit("zh", TABLET)) {
            Screen list = Screen.of(visit.signIn("store.jinshui")).open("order/order-edit.xhtml");

            list.fill("pasted", pasted(skus)).press("take");
            assertEquals(
                    List.of(
                            "第 7 行：没有正好叫“ASX777”的商品。请选择，或改写品名、货号、条码。",
                            "第 20 行：2.5 不是整箱数，只能整箱。",
                            "第 33 行：1000000000 箱太多，请检查数字。"),
                    unclear(visit));
            mend(list, 0, skus.get(UNKNOWN), "3");
            mend(list, 0, skus.get(HALF), "2");
            mend(list, 0, skus.get(BILLION), "10");
            assertThat(visit.page().locator(".unclear-line")).hasCount(0);
            assertThat(visit.page().locator(".lines input.cases")).hasCount(50);
            assertEquals(List.of(), visit.barriers());
            list.press("send");
            assertTrue(list.state().startsWith("已接单"), list.state());
            assertThat(visit.page().locator(".lines tbody tr")).hasCount(50);

            list.open("").press("again");
            assertThat(visit.page().locator(".lines input.cases")).hasCount(50);
            list.press("send");
            assertTrue(list.state().startsWith("已接单"), list.state());
            visit.assertNoComplaints();
        }
    }

    @Test
    void two_people_at_one_list_meet_only_where_they_change_the_same_field() {
        Keepers.of("store.zhengdong", "ZZ03");
        Keepers.of("store.zhengdong.two", "ZZ03");
        List<String> skus = WeekGoods.onSale(Rest::as, 2).skus();
        try (People people = new People("zh", TABLET)) {
            Screen mine = people.as("store.zhengdong").open("order/order-edit.xhtml");
            skus.forEach(sku -> mine.take("product", sku));
            Screen theirs = people.as("store.zhengdong.two").open("order/order-edit.xhtml");

            type(mine, skus.get(0), 5);
            type(theirs, skus.get(1), 7);
            type(theirs, skus.get(0), 9);
            Locator clash = theirs.visit().page().locator(".line-clash");
            assertThat(clash).containsText("5");
            assertThat(clash).containsText("9");
            theirs.press(clash.locator("button").last());
            mine.open("order/order-edit.xhtml");
            assertThat(field(mine, skus.get(0))).hasValue("9");
            assertThat(field(mine, skus.get(1))).hasValue("7");
            people.assertNoComplaints();
        }
    }

    private static String pasted(List<String> skus) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < skus.size(); i++) {
            rows.add(
                    switch (i) {
                        case UNKNOWN -> "ASX777\t3";
                        case HALF -> skus.get(i) + "\t2.5";
                        case BILLION -> skus.get(i) + "\t1000000000";
                        default -> skus.get(i) + "\t" + (1 + i % 9);
                    });
        }
        return String.join("\n", rows);
    }

    private static List<String> unclear(Visit visit) {
        return visit.page().locator(".unclear-line").all().stream()
                .map(line -> line.locator(".caption").innerText() + "："
                        + line.locator(".line-no").innerText().strip())
                .toList();
    }

    private static void mend(Screen list, int at, String sku, String cases) {
        Locator line = list.visit().page().locator(".unclear-line").nth(at);
        line.locator("input[id$=':what']").fill(sku);
        line.locator("input[id$=':cases']").fill(cases);
        list.press(line.locator("button[id$=':mend']"));
    }

    private static Locator field(Screen list, String sku) {
        return list.visit().page().locator("#line-" + sku + " input.cases");
    }

    private static void type(Screen list, String sku, int cases) {
        Locator field = field(list, sku);
        list.count(field, cases).answered(field::blur);
    }
}
