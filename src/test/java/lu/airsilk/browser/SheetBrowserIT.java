package lu.airsilk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.TestFiles;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A buyer brings real sheets into the catalogue with a browser, in a dozen clicks and words. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class SheetBrowserIT {

    private static final int MOST_ACTIONS = 12;

    /** What a sheet lacks, said for every row. */
    record Constant(String label, String value) {}

    private static final Constant[] CASE_AND_PRICE = {
        new Constant("Units per case", "6"), new Constant("Price of a case", "9.99"), new Constant("Currency", "EUR")
    };

    static Stream<Arguments> sheets() {
        return Stream.of(
                        Stream.of(
                                Arguments.of(TestFiles.file("sheets/retail-utf16le.csv"), 293, CASE_AND_PRICE),
                                Arguments.of(TestFiles.file("sheets/price-workbook.xlsx"), 114, new Constant[0])),
                        outside("off-france-utf16le-semicolon.csv", 3_409, CASE_AND_PRICE),
                        outside("supplier-guenzburger-11-sheets.xlsx", 2_408))
                .flatMap(Function.identity());
    }

    /** Others' sheets are read in each build below the page (RealSheetsTest); by the page with {@code -Pfull}. */
    private static Stream<Arguments> outside(String name, int products, Constant... constants) {
        return OutsideFiles.file("data/catalogue/" + name)
                .filter(_ -> Boolean.getBoolean("airsilk.full"))
                .map(file -> Arguments.of(file, products, constants));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_real_sheet_is_in_the_catalogue_after_at_most_twelve_actions(Path sheet, int products, Constant[] constants) {
        String supplier = new SheetSender(Rest.as("buyer")).aSupplier();
        try (Visit visit = Browser.visit("en", 1440)) {
            visit.signIn("buyer").open("catalogue/price-import.xhtml");
            Hands hands = new Hands(visit.page());

            hands.click("[id$=':supplier']");
            hands.click("[id$=':supplier_panel'] li:has-text('· " + supplier + "')");
            hands.give("input[type=file]", sheet);
            hands.click("[id$=':upload']");
            hands.await("Ready");
            Arrays.stream(constants).forEach(constant -> hands.say(constant.label(), constant.value()));
            if (constants.length > 0) {
                hands.follow("[id$=':readAgain']");
                hands.await("Ready");
            }
            visit.shoot("price-import-view");
            assertEquals(List.of(), visit.barriers());
            hands.click("[id$=':applyAll']");
            hands.await("Applied");

            assertTrue(hands.actions <= MOST_ACTIONS, hands.actions + " actions");
            visit.assertNoComplaints();
        }
        assertEquals(products, found(supplier, products));
    }

    /** How many of the supplier's products the search finds; it may take a moment until it finds what has just come. */
    private static int found(String supplier, int products) {
        long end = System.nanoTime() + 20_000_000_000L;
        int found = 0;
        while (found < products && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000_000);
            found = Rest.as("buyer")
                    .get("/products?supplier=" + supplier)
                    .json()
                    .getInt("total");
        }
        return found;
    }

    /** Counts what somebody does. */
    private static final class Hands {

        private final Page page;
        private int actions;

        Hands(Page page) {
            this.page = page;
        }

        void click(String what) {
            actions++;
            page.locator(what).first().click();
        }

        /** Clicks and waits for the page that comes then. */
        void follow(String what) {
            page.evaluate("document.documentElement.dataset.left = 'yes'");
            click(what);
            page.locator("html:not([data-left])").waitFor();
        }

        void give(String field, Path file) {
            actions++;
            page.locator(field).setInputFiles(file);
        }

        void say(String label, String value) {
            actions++;
            page.getByRole(
                            AriaRole.TEXTBOX,
                            new Page.GetByRoleOptions().setName(label).setExact(true))
                    .fill(value);
        }

        /** Waits for the import's state, which the page asks for by itself. */
        void await(String state) {
            page.locator(".page-state .air-state", new Page.LocatorOptions().setHasText(state))
                    .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        }
    }
}
