package lu.airsilk.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.CheckDigit;
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

/** Goods that another store takes while a list is being filled: the list is sent, and its day is told to have moved. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page is the same on both databases")
class PromiseMovedBrowserIT {

    private static final int CASES = 10;

    private final String store = Keepers.newStore("Storytellers");
    private final String keeper = Keepers.fresh(store);
    private final WeekGoods goods = WeekGoods.onSale(Rest::as, 2);

    @Test
    void a_day_that_moved_while_another_line_was_changed_is_told_when_the_list_is_sent() {
        lieAtTheHub();
        String first = goods.skus().getFirst();
        String second = goods.skus().getLast();
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen list = Screen.of(visit.signIn(keeper)).open("order/order-edit.xhtml");
            goods.skus().forEach(sku -> list.take("product", sku));
            String read = day(visit, second);
            assertEquals(read, day(visit, first));
            goods.ordered("store.luoyang", "LY01", CASES, today());
            Locator cases = visit.page().locator("#line-" + first + " input.cases");
            list.count(cases, 2).answered(cases::blur);
            assertEquals(
                    read,
                    day(visit, second),
                    "a row that nobody touched stays as it was read; the other is drawn anew");

            list.press("send");

            assertThat(visit.page().locator("#messages")).containsText("1 种商品的承诺日比清单所示晚");
            assertThat(visit.page().locator("#messages")).containsText(read);
        }
    }

    private static String day(Visit visit, String sku) {
        return visit.page()
                .locator("#line-" + sku + " span.nowrap")
                .first()
                .innerText()
                .strip();
    }

    private void lieAtTheHub() {
        goods.ordered(keeper, store, CASES, today());
        goods.bought();
        LandedGoods landed = LandedGoods.of(Rest::as, awb());
        landed.book(goods.purchaseLines(), CASES);
        List.copyOf(goods.orders())
                .forEach(order -> Rest.as(keeper)
                        .post("/orders/" + order + "/cancel", "{\"reason\":\"too many\"}", "application/json")
                        .expect(200));
        landed.land();
        landed.posted(landed.counted());
    }

    private static String awb() {
        String serial = "%07d".formatted(Math.floorMod(System.nanoTime() / 1_000, 10_000_000));
        return "172-" + serial + CheckDigit.airWaybill(serial);
    }

    private static LocalDate today() {
        return LocalDate.now(Zones.CGO);
    }
}
