package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The navigation at the foot of a small phone, of those with the most and the longest words. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class PhoneNavigationBrowserIT {

    private static final String CUT = """
            [...document.querySelectorAll('.nav a span')].filter(word => {
                const at = word.getBoundingClientRect();
                const ends = [[at.left + 1, at.top + 1], [at.right - 1, at.bottom - 1]];
                return ends.some(([x, y]) => !word.parentElement.contains(document.elementFromPoint(x, y)));
            }).map(word => word.textContent)
            """;

    /** Words that touch their neighbour, or stand in two lines. */
    private static final String CLOSE = """
            [...document.querySelectorAll('.nav a span')].filter((word, at, all) => {
                const here = word.getBoundingClientRect();
                const next = all[at + 1]?.getBoundingClientRect();
                return here.height > 1.5 * parseFloat(getComputedStyle(word).lineHeight) || next && next.left - here.right < 4;
            }).map(word => word.textContent)
            """;

    /** Links of a list whose middle belongs to something else, which takes the tap. */
    private static final String COVERED = """
            [...document.querySelectorAll('.ui-datatable td > a.open')].filter(link => {
                link.scrollIntoView({ block: 'center' });
                const at = link.getBoundingClientRect();
                return !link.contains(document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2));
            }).map(link => link.textContent)
            """;

    @ParameterizedTest
    @CsvSource({
        "store.kaifeng, order/order-list",
        "store.kaifeng, distribution/delivery-list",
        "buyer, purchase/purchase-list",
        "hub, consignment/receipt-list"
    })
    void the_state_of_a_row_lies_over_no_number_that_is_tapped(String user, String list) {
        BusyDay.numbers();
        try (Visit visit = Browser.visit("de", 360)) {
            visit.signIn(user).open(list + ".xhtml");

            assertThat(visit.page().locator(".ui-datatable td > a.open").first())
                    .isVisible();
            assertEquals(List.of(), visit.page().evaluate(COVERED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "fr", "de"})
    void the_words_of_a_store_stand_apart_in_one_line(String language) {
        try (Visit visit = Browser.visit(language, 360)) {
            visit.signIn("store.kaifeng").open("order/order-list.xhtml");

            assertEquals(List.of(), visit.page().evaluate(CLOSE));
            assertEquals(0, visit.overflow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, quality, 7",
        "en, quality, 7",
        "de, quality, 7",
        "fr, buyer, 7",
        "en, hub, 6",
        "de, store.kaifeng, 5",
        "zh, store.kaifeng, 5"
    })
    void every_word_stands_whole_on_the_screen(String language, String user, int words) {
        try (Visit visit = Browser.visit(language, 360)) {
            visit.signIn(user);

            assertEquals(words, visit.page().locator(".nav a span").count());
            assertEquals(List.of(), visit.page().evaluate(CUT));
            assertEquals(0, visit.overflow());
        }
    }
}
