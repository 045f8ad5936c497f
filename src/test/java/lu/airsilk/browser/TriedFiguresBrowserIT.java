package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What would become of a proposal is told of the figures that stand beside it, and of no others. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class TriedFiguresBrowserIT {

    @Test
    void an_answer_goes_when_a_figure_is_changed_or_refused_and_stays_while_nothing_is() {
        try (Visit visit = Browser.visit("en", 1440)) {
            Screen page = Screen.of(visit.signIn("allocator")).open("order/cover-rules.xhtml");
            Locator answer = visit.page().locator("[id='form:trial'] p").first();
            page.fill("validFrom", LocalDate.now(Zones.CGO).plusYears(3).toString());
            page.fill("coverDays", "20").fill("reason", "a truck a week");
            page.press("look");
            assertThat(answer).isVisible();

            page.fill("reason", "two trucks a week");
            assertThat(answer).hasCount(0);

            page.press("look");
            assertThat(answer).isVisible();
            page.fill("coverDays", "0");
            assertThat(answer).hasCount(0);
            page.press("propose");
            assertThat(answer).hasCount(0);
        }
    }
}
