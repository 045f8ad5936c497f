package lu.airsilk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of products shows the columns that its reader wants. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a table of columns knows no database; both are walked with -Pfull")
class ColumnChoiceBrowserIT {

    private static final String TABLE = "[id$=':products:table'] ";
    private static final List<String> USUAL =
            List.of("Name", "Brand", "Contents", "Category", "Storage", "Units/case", "State");
    private static final List<String> WITHOUT_STORAGE =
            USUAL.stream().filter(heading -> !heading.equals("Storage")).toList();

    @Test
    void a_column_that_a_buyer_hides_is_gone_from_head_and_rows_and_stays_so_after_a_new_sign_in() {
        WeekGoods.onSale(Rest::as, 1);
        try (Visit visit = Browser.visit("en", 1440)) {
            Screen list = products(visit);
            assertEquals(List.of(USUAL, USUAL), shown(list));

            turn(list, "Storage");
            assertEquals(List.of(WITHOUT_STORAGE, WITHOUT_STORAGE), shown(list));
            visit.assertNoComplaints();
        }

        try (Visit visit = Browser.visit("en", 1440)) {
            Screen list = products(visit);
            assertEquals(List.of(WITHOUT_STORAGE, WITHOUT_STORAGE), shown(list));

            turn(list, "Storage");
            assertEquals(List.of(USUAL, USUAL), shown(list));
        }
    }

    private static Screen products(Visit visit) {
        return Screen.of(visit.signIn("buyer")).open("catalogue/product-list.xhtml");
    }

    private static void turn(Screen list, String column) {
        list.piece("columns").click();
        Locator choice = list.visit().page().locator(".ui-columntoggler-item:visible label:text-is('" + column + "')");
        list.answered(() -> choice.click());
    }

    /** The headings of the columns that are seen in the head, and of the cells that are seen in the first row. */
    private static List<List<String>> shown(Screen list) {
        return Stream.of("thead th", "tbody tr:first-child td")
                .map(cells -> headings(list.visit().page().locator(TABLE + cells + ":visible .ui-column-title")))
                .toList();
    }

    private static List<String> headings(Locator titles) {
        return titles.allTextContents().stream().map(String::strip).toList();
    }
}
