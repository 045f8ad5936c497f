package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A price that more than doubles is asked about, to the one who sends it and to the one who approves it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "what is asked of a price knows no database; both are walked with -Pfull")
class StrikingPriceBrowserIT {

    private static final int DESK = 1440;

    @Test
    void a_striking_price_is_sent_and_approved_only_by_people_who_say_that_it_is_meant() {
        WeekGoods goods = WeekGoods.onSale(Rest::as, 1);
        String page = "catalogue/price-list-view.xhtml?number=" + listAt(goods, "8.75");
        try (People people = new People("zh", DESK)) {
            Screen buyer = people.as("buyer").open(page);
            buyer.visit().shoot("price-list-striking");
            buyer.press("submitMeant");
            assertThat(buyer.visit().page().locator("#messages")).containsText("30");
            tick(buyer).press("submitMeant");
            assertTrue(buyer.state().contains("待审批"), buyer.state());

            Screen finance = people.as("finance").open(page);
            finance.press("approveMeant");
            assertThat(finance.visit().page().locator("#messages")).containsText("30");
            tick(finance).press("approveMeant");
            assertTrue(finance.state().contains("已批准"), finance.state());
            people.assertNoComplaints();
        }
    }

    private static Screen tick(Screen reader) {
        reader.visit().page().locator("[id$=':meant'] .ui-chkbox-box").click();
        return reader;
    }

    /** The number of a list that asks so much for a unit, which has cost four euro until now. */
    private static String listAt(WeekGoods goods, String price) {
        return goods.post(
                        "buyer",
                        "/price-lists",
                        "{\"supplier\":\"%s\",\"validFrom\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"price\":%s,\"currency\":\"EUR\"}]}"
                                .formatted(
                                        goods.supplier(),
                                        LocalDate.now(ZoneOffset.UTC).plusDays(9),
                                        goods.skus().getFirst(),
                                        price))
                .getString("id");
    }
}
