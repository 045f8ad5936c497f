package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Everything is added up again while its page is there already and says so. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the page knows no database; both are walked with -Pfull")
class LedgerAuditBrowserIT {

    @Test
    void the_page_is_there_before_all_is_added_up_and_says_that_it_is_at_work() {
        try (Visit visit = Browser.visit("de", 1440)) {
            Screen.of(visit.signIn("admin")).open("stock/ledger-audit.xhtml");
            Page page = visit.page();
            assertThat(page.locator(".page-state")).hasText("Alles stimmt: Alle 7 Regeln sind erfüllt.");
            String first = (String) page.evaluate("fetch(location.href).then(answer => answer.text())");
            assertTrue(first.contains("Alles wird nachgerechnet"), first);

            assertThat(page.locator("table.plain tbody tr")).hasCount(7);
            assertThat(page.locator("main code")).hasText(Pattern.compile("([0-9a-f]{8} ?){8}"));
            visit.assertNoComplaints();
        }
    }
}
