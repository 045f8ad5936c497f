package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything is added up while its page is there already, and again only when somebody asks. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page knows no database; both are walked with -Pfull")
class LedgerAuditBrowserIT {

    @Test
    void what_was_found_last_stands_there_with_its_time_until_somebody_asks_again() {
        try (Visit visit = Browser.visit("de", 1440)) {
            Screen.of(visit.signIn("admin")).open("stock/ledger-audit.xhtml");
            Page page = visit.page();
            assertThat(page.locator(".page-state")).hasText("Alles stimmt: Alle 7 Regeln sind erfüllt.");
            String asOf = page.locator("main .caption").first().innerText();

            page.reload();
            assertThat(page.locator(".page-state")).hasText("Alles stimmt: Alle 7 Regeln sind erfüllt.");
            assertThat(page.locator("main .caption").first()).hasText(asOf);

            Screen.of(visit).press("again");
            assertThat(page.locator("#audit .loading")).hasCount(0);
            assertThat(page.locator(".page-state")).hasText("Alles stimmt: Alle 7 Regeln sind erfüllt.");
            assertThat(page.locator("table.plain tbody tr")).hasCount(7);
            assertThat(page.locator("main code")).hasText(Pattern.compile("([0-9a-f]{8} ?){8}"));
            visit.assertNoComplaints();
        }
    }
}
