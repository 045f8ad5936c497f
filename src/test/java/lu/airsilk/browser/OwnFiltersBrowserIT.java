package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A filter of the product list is kept under a name, in a menu that is filled when it is opened. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnFiltersBrowserIT {

    private static final String NAME = "What I still have to send";
    private static final int A_PAGE = 25;
    private static final String LIST = "catalogue/product-list.xhtml";

    @Test
    void a_buyer_keeps_the_drafts_under_a_name_comes_back_to_them_and_throws_the_name_away() {
        WeekGoods.onSale(Rest::as, 1);
        try (Visit visit = Browser.visit("en", 1440)) {
            Screen list = Screen.of(visit.signIn("buyer")).open(LIST);
            assertFalse(list.offers("submitAll"), "all products are shown");
            list.answered(() -> list.choose("status", "Draft"));
            assertTrue(list.offers("submitAll"), "what can be done follows the filter");

            openMenu(list);
            list.press("keepFilter");
            assertEquals(List.of("Give the filter a name of at most 60 characters."), list.told());
            list.fill("filterName", NAME).press("keepFilter");
            assertEquals(List.of("Filter “" + NAME + "” is kept."), list.told());

            list.open(LIST);
            openMenu(list);
            list.follow(named(list));
            assertTrue(list.offers("submitAll"), "the drafts again");

            openMenu(list);
            list.piece("words").press("Enter");
            list.open(LIST);
            openMenu(list);
            assertEquals(1, named(list).count(), "Enter in the search does nothing to the menu");
            twoColumnsAreTurned(list);

            list.open(LIST);
            openMenu(list);
            list.press("own:0:forget");
            assertEquals(List.of("Filter “" + NAME + "” is thrown away."), list.told());
            list.open(LIST);
            openMenu(list);
            assertTrue(list.offers("keepFilter"), "the menu is filled");
            assertEquals(0, named(list).count());
            visit.assertNoComplaints();
        }
    }

    @Test
    void a_search_from_the_last_page_shows_the_first_of_what_it_finds() {
        WeekGoods goods = WeekGoods.onSale(Rest::as, A_PAGE + 1);
        try (Visit visit = Browser.visit("en", 1440)) {
            Screen list = Screen.of(visit.signIn("buyer")).open(LIST);
            list.answered(() -> visit.page().locator(".ui-paginator-last").click());
            list.fill("words", goods.skus().getFirst());
            list.answered(() -> list.piece("words").press("Enter"));

            assertThat(visit.page().locator("[id$=':table_data']"))
                    .containsText(goods.skus().getFirst());
            visit.assertNoComplaints();
        }
    }

    /** With the menu filled, each turn is kept; and turned back. */
    private static void twoColumnsAreTurned(Screen list) {
        list.piece("columns").click();
        for (String column : List.of("Origin", "Contents", "Origin", "Contents")) {
            list.answered(() -> list.visit()
                    .page()
                    .locator(".ui-columntoggler-item:visible label:text-is('" + column + "')")
                    .click());
        }
        list.visit().assertNoComplaints();
        assertEquals(List.of(), list.told());
    }

    private static void openMenu(Screen list) {
        list.answered(() -> list.visit()
                .page()
                .locator(".air-table-tools details.menu > summary")
                .click());
    }

    private static Locator named(Screen list) {
        return list.visit().page().locator(".saved a:text-is('" + NAME + "')");
    }
}
