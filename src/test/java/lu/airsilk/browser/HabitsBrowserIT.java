package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** What people do with a browser: click twice, go back, and come back when their session has long ended. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class HabitsBrowserIT {

    private static final String USER = "store.xinxiang";

    @Test
    void clicking_twice_going_back_and_coming_back_late_order_nothing_twice_and_lose_nothing() {
        Rest keeper = Keepers.of(USER, "XX01");
        String sku = WeekGoods.onSale(Rest::as, 1).skus().getFirst();
        int before = sent(keeper);
        try (Visit visit = Browser.visit("zh", 768)) {
            Screen list = Screen.of(visit.signIn(USER)).open("order/order-edit.xhtml");
            list.take("product", sku).answered(() -> list.piece("send").dblclick());
            assertThat(visit.page().locator(".page-state")).containsText("已接单");
            assertEquals(before + 1, sent(keeper));

            visit.page().goBack();
            if (list.offers("send")) {
                list.press("send");
            }
            assertEquals(before + 1, sent(keeper));

            list.open("order/order-edit.xhtml").take("product", sku);
            visit.page().context().clearCookies();
            list.press("send");
            assertTrue(visit.page().url().contains("sign-in"), visit.page().url());
            assertEquals(before + 1, sent(keeper));
            visit.signIn(USER);
            list.open("order/order-edit.xhtml");
            assertThat(visit.page().locator(".lines input.cases")).hasCount(1);
            list.press("send");
            assertTrue(list.state().startsWith("已接单"), list.state());
            assertEquals(before + 2, sent(keeper));
        }
    }

    /** The store's orders that are no drafts. */
    private static int sent(Rest keeper) {
        return keeper.get("/orders?size=100").expect(200).items().size()
                - keeper.get("/orders?size=100&state=DRAFT").expect(200).items().size();
    }
}
