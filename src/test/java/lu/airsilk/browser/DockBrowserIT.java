package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened is read where the eyes are: at the foot of the screen, however long the page is, and covering nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class DockBrowserIT {

    /** Whether a tap in the middle of an element meets it: inside the screen and under nothing else. */
    private static final String MET = """
        element => {
          const box = element.getBoundingClientRect();
          const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return box.top >= 0 && box.bottom <= innerHeight && element.contains(there);
        }\
        """;

    @ParameterizedTest
    @CsvSource({"zh, 360", "de, 360", "zh, 768", "en, 1440"})
    void a_message_stands_on_the_screen_over_the_foot_and_leads_to_its_field(String language, int width) {
        try (Visit visit = Browser.visit(language, width)) {
            Screen page = Screen.of(visit.signIn("admin")).open("portal/style-sheet.xhtml");
            Locator wantedBy = visit.page().locator("input[id$=':wantedBy']");
            Locator save = visit.page().locator(".foot .primary");
            wantedBy.fill("");
            page.press(save);

            assertMet(visit.page().locator("#messages .air-message"));
            assertThat(wantedBy).isFocused();
            assertMet(wantedBy);
            assertEquals(List.of(), visit.barriers());
            assertEquals(0, visit.overflow());

            visit.page().locator(".dock-close").click();
            assertThat(visit.page().locator("#messages .air-message")).hasCount(0);
            assertThat(visit.page().locator("#messages")).isHidden();
            visit.assertNoComplaints();
        }
    }

    /** Three at once on the smallest phone: none is cut off, whatever each of them says. */
    @Test
    void three_mistakes_are_read_at_once_on_a_small_phone() {
        try (Visit visit = Browser.visit("de", 360)) {
            visit.page().setViewportSize(360, 640);
            Screen page = Screen.of(visit.signIn("quality")).open("identity/my-account.xhtml");
            page.press("save");

            Locator messages = visit.page().locator("#messages .air-message");
            assertThat(messages).hasCount(3);
            messages.all().forEach(DockBrowserIT::assertMet);
            assertEquals(0, visit.page().locator(".dock-said").evaluate("all => all.scrollHeight - all.clientHeight"));
        }
    }

    @Test
    void a_message_is_not_printed() {
        try (Visit visit = Browser.visit("zh", 360)) {
            Screen page = Screen.of(visit.signIn("admin")).open("portal/style-sheet.xhtml");
            page.press(visit.page().locator(".foot .primary"));
            Locator message = visit.page().locator("#messages .air-message");
            assertMet(message);

            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(message).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"360", "768"})
    void the_sheet_of_a_line_stands_above_the_tabs(int width) {
        String order = BusyDay.numbers().get("order");
        try (Visit visit = Browser.visit("zh", width)) {
            visit.signIn("store.kaifeng").open("order/order-view.xhtml?number=" + order);
            visit.page().locator(".open-line").first().click();
            Locator send = visit.page().locator(".line-story .comments button").last();
            send.scrollIntoViewIfNeeded();

            assertMet(send);
        }
    }

    private static void assertMet(Locator element) {
        element.first().waitFor();
        assertTrue((Boolean) element.first().evaluate(MET), () -> element + " is covered or off the screen");
    }
}
