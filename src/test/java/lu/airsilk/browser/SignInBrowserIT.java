package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door, as a stranger and as an employee see it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class SignInBrowserIT {

    @ParameterizedTest
    @CsvSource({"zh, 1440", "en, 1440", "zh, 360", "en, 360"})
    void a_stranger_is_led_to_a_sign_in_page_that_the_browser_has_nothing_against(String language, int width) {
        try (Visit visit = Browser.visit(language, width)) {
            int status = visit.open("");
            visit.shoot("sign-in");

            assertEquals(200, status);
            assertTrue(visit.page().url().contains("sign-in"), visit.page().url());
            visit.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 1440", "en, 360"})
    void a_buyer_who_signs_in_comes_to_the_home_page(String language, int width) {
        try (Visit visit = Browser.visit(language, width)) {
            visit.signIn("buyer");
            visit.shoot("home");

            assertTrue(visit.page().locator("h1").first().isVisible());
            visit.assertNoComplaints();
        }
    }

    @Test
    void enter_signs_another_person_in_where_somebody_is_signed_in() {
        try (Visit visit = Browser.visit("zh", 360)) {
            Page page = visit.signIn("buyer").page();
            visit.open("identity/sign-in.xhtml");
            assertThat(page.locator("[id$=':signOut']")).isVisible();
            page.locator("[id$=':user']").fill("hub");
            page.locator("[id$=':password']").fill("airsilk-demo");

            page.locator("[id$=':password']").press("Enter");

            assertThat(page).not().hasURL(Pattern.compile("sign-in"));
            assertThat(page.locator(".outbox")).hasAttribute("data-who", "hub");
        }
    }
}
