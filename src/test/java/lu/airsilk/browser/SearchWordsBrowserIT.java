package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer says what a word means that stores search for; the next search of a store finds it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "the search is its own index, whatever the database; both are walked with -Pfull")
class SearchWordsBrowserIT {

    @Test
    void a_store_finds_goods_by_the_word_that_a_buyer_has_kept_until_it_is_removed() {
        String sku = WeekGoods.onSale(Rest::as, 1).skus().getFirst();
        String name = Rest.as("buyer")
                .get("/products/" + sku)
                .expect(200)
                .json()
                .getJsonObject("names")
                .getString("zh");
        String word =
                "nickname" + letters(ThreadLocalRandom.current().nextInt(1_000_000)); // a number is no missed word
        searchesInVain(word);
        try (Visit visit = Browser.visit("fr", 1440)) {
            visit.signIn("buyer").open("catalogue/product-list.xhtml");
            Page page = visit.page();
            page.locator("#can a[href*='search-words']").click();
            page.getByLabel("Lui donner un sens " + word).click();
            assertThat(page.locator("[id$=':word']")).hasValue(word);
            page.locator("[id$=':means']").fill("Nothing is called " + word);
            page.locator("[id$=':say']").click();
            assertThat(page.locator("#new")).containsText("Rien ne s’appelle");
            page.locator("[id$=':means']").fill(name);
            page.locator("[id$=':say']").click();
            assertThat(page.locator("#messages")).containsText("Qui cherche " + word + " trouve aussi " + name);

            searches(word, sku);

            Locator row =
                    page.locator("#kept [id$=':table_data'] > tr").filter(new Locator.FilterOptions().setHasText(word));
            row.locator("button").click();
            Locator foot = page.locator("#kept .foot");
            assertThat(foot).containsText(word + " ne signifie plus " + name);
            assertThat(row).hasCount(0);

            foot.locator("[id$=':undo']").click();
            assertThat(row).hasCount(1);
            assertThat(foot).hasCount(0);
            searches(word, sku);

            row.locator("button").click();
            assertThat(row).hasCount(0);
            visit.assertNoComplaints();
        }
    }

    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0'))
                .collect(Collectors.joining());
    }

    private static void searchesInVain(String word) {
        try (Visit store = Browser.visit("zh", 360)) {
            store.signIn("store.kaifeng").open("catalogue/product-list.xhtml");
            store.page().locator("[id$=':words']").fill(word);
            assertThat(store.page().locator(".air-empty").first()).isVisible();
            store.assertNoComplaints();
        }
    }

    private static void searches(String word, String sku) {
        try (Visit store = Browser.visit("zh", 360)) {
            store.signIn("store.kaifeng").open("catalogue/product-list.xhtml");
            store.page().locator("[id$=':words']").fill(word);
            assertThat(store.page()
                            .locator("[id$=':table_data'] a[href*='" + sku + "']")
                            .first())
                    .isVisible();
            store.assertNoComplaints();
        }
    }
}
