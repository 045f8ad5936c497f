package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
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

/** Buttons at the head of a page whose forms stand at its end. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the bar knows no database; both are walked with -Pfull")
class BarBrowserIT {

    @Test
    void the_language_changes_on_the_same_page_an_order_is_repeated_and_the_reader_signs_out() {
        String order = "order/order-view.xhtml?number=" + placed(Keepers.of("store.bar", "ZZ07"));
        try (Visit visit = Browser.visit("en", 1440)) {
            Screen view = Screen.of(visit.signIn("store.bar")).open(order);
            Page page = visit.page();

            page.locator("details.menu summary").first().click();
            page.locator("button[form=bar][lang=de]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertTrue(page.url().endsWith(order), page.url());

            view.open(order + "&sent=true"); // said before the page is built
            assertThat(page.getByText("ist abgeschickt und angenommen").first()).isVisible();

            view.open(order);
            view.press("again");
            assertThat(page).hasURL(Pattern.compile("order-edit"));
            assertEquals(1, page.locator(".lines input.cases").count());

            page.locator("details.menu summary").last().click();
            page.locator("button[name='bar:signOut']").click();
            assertThat(page).hasURL(Pattern.compile("sign-in"));
            view.open(order);
            assertThat(page).hasURL(Pattern.compile("sign-in"));
        }
    }

    private static String placed(Rest store) {
        String sku = WeekGoods.onSale(Rest::as, 1).skus().getFirst();
        String number = store.post(
                        "/orders", """
                {"store":"ZZ07","wantedBy":"%s","lines":[{"sku":"%s","cases":2}]}\
                """.formatted(LocalDate.now(ZoneOffset.UTC).plusDays(30), sku), "application/json")
                .expect(201)
                .json()
                .getString("number");
        store.post("/orders/" + number + "/submit").expect(200);
        return number;
    }
}
