package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.location.Zones;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An owner of stores says what a store may order, and decides about what goes beyond it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class OwnerBrowserIT {

    private final String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final String owner = "owner." + mark;
    private final String shop = Keepers.newStore("Company " + mark);
    private final Rest store = Rest.as(Keepers.fresh(shop));
    private final YearMonth month = YearMonth.now(Zones.CGO); // what is wanted today is paid by this month

    @Test
    void an_order_beyond_the_budget_goes_back_with_a_reason_and_is_approved_when_it_comes_again() {
        Rest.as("admin").letIn(owner, "\"roles\":[\"OWNER\"],\"owner\":\"Company %s\"".formatted(mark));
        try (Visit visit = Browser.visit("zh", 1440)) {
            Screen page = Screen.of(visit.signIn(owner)).open("order/store-budgets.xhtml");
            page.choose("month", month.getYear() + "年" + month.getMonthValue() + "月")
                    .fill("amount", "-5")
                    .press("say");
            assertThat(visit.page().locator("#messages")).containsText("“-5”不能作为预算");
            page.fill("amount", "1").press("say");
            assertThat(visit.page().locator("#messages")).containsText("1.00 元");
            assertEquals(List.of("1.00", "0.00", "1.00"), left(page));

            String number = sent();
            page.open("portal/home.xhtml");
            assertEquals("门店业主", page.title());
            assertTrue(page.text("#waiting-owner").contains("超出本月预算"), page.text("#waiting-owner"));
            page.follow(visit.page().locator("#waiting-owner a"));
            visit.page().locator("summary.tall").click();
            page.fill("reason", "先订一半").press("giveBack");
            assertThat(visit.page().locator("#messages")).containsText("已退回门店");
            assertEquals(
                    List.of("DRAFT", "先订一半"),
                    List.of(state(number), order(number).getString("returned")));

            store.post("/orders/" + number + "/submit").expect(200);
            page.open("portal/home.xhtml").press(visit.page().locator("#waiting-owner button"));
            assertThat(visit.page().locator("#messages")).containsText("已批准并提交");
            assertEquals("ACCEPTED", state(number));
            budgetBelowWhatWasSentIsAskedAbout(visit, page);
            assertEquals("没有待您批准的订单。", page.text("#waiting-owner .quiet"));
            assertEquals(List.of(), visit.barriers());
            visit.assertNoComplaints();
        }
    }

    /** One press asks, the same press again sets it; what was set is taken away, and one press sets it again. */
    private void budgetBelowWhatWasSentIsAskedAbout(Visit visit, Screen page) {
        page.open("order/store-budgets.xhtml");
        page.choose("month", month.getYear() + "年" + month.getMonthValue() + "月")
                .fill("amount", "2")
                .press("say");
        assertThat(visit.page().locator("#new .air-message")).containsText("仍要设定吗");
        assertEquals("1.00", left(page).getFirst());
        page.press("say");
        assertThat(visit.page().locator("#messages")).containsText("2.00 元");
        page.press(visit.page().locator("[id='list'] button[id$=':withdraw']"));
        assertThat(visit.page().locator("#messages")).containsText("已取消预算（原为 2.00 元）");
        page.press("say").press("say");
        assertEquals("2.00", left(page).getFirst());
        page.open("portal/home.xhtml");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, owner.ouhe, portal/home",
        "de, owner.ouhe, order/store-budgets",
        "fr, assistant.kaifeng, portal/home",
        "zh, till.kaifeng, portal/home"
    })
    void who_owns_or_helps_in_stores_finds_pages_that_fit_a_phone(String language, String user, String view) {
        try (Visit visit = Browser.visit(language, 360)) {
            Screen.of(visit.signIn(user)).open(view + ".xhtml");

            assertEquals(List.of(), visit.barriers());
            assertEquals(0, visit.overflow());
            visit.assertNoComplaints();
        }
    }

    private static List<String> left(Screen page) {
        Screen.Line budget = page.lines("list").getFirst();
        return List.of(budget.text("预算"), budget.text("已提交"), budget.text("剩余"));
    }

    /** It waits: its number. */
    private String sent() {
        String sku = WeekGoods.onSale(Rest::as, 1).skus().getFirst();
        JsonObject order = store.post(
                        "/orders?submit=true",
                        "{\"store\":\"%s\",\"wantedBy\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"cases\":2}]}"
                                .formatted(shop, LocalDate.now(Zones.CGO), sku),
                        "application/json")
                .expect(201)
                .json();
        assertEquals("WAITING_OWNER", order.getString("state"));
        return order.getString("number");
    }

    private String state(String number) {
        return order(number).getString("state");
    }

    private JsonObject order(String number) {
        return store.get("/orders/" + number).expect(200).json();
    }
}
