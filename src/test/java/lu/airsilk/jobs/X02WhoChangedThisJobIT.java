package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The auditor reads on the home page what was changed last and by whom, and opens it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class X02WhoChangedThisJobIT {

    @Test
    void the_last_changes_say_what_was_changed_and_open_it() {
        String sku = ProductOnDesk.draft();
        try (Walk auditor = Walk.desk("X02", "en", "auditor")) {
            Locator change = auditor.page()
                    .locator(".moments li")
                    .filter(new Locator.FilterOptions().setHasText("Product " + sku))
                    .first();
            auditor.sees(change.getByText("buyer")).sees(change.getByText("added: Draft"));
            auditor.tap(change.locator("a"));
            auditor.sees("Draft");
        }
    }

    @Test
    void a_change_is_found_by_the_person_and_the_day() {
        String supplier = new SheetSender(Rest.as("buyer")).aSupplier();
        ruleFor(ProductOnDesk.draft());
        try (Walk auditor = Walk.desk("X02 by person", "en", "auditor")) {
            auditor.tap("all");
            auditor.put("person", "Finance").key("Tab");
            assertThat(changes(auditor, supplier)).hasCount(0);
            auditor.put("person", "buyer").key("Tab");
            auditor.sees(changes(auditor, supplier).first())
                    .sees(changes(auditor, supplier).getByText("added"))
                    .sees(row(auditor, "Assortment rule").getByText("added"));
            assertThat(auditor.page().locator("td.wide:not(:has(.line))")).hasCount(0);
            auditor.field("to").fill(LocalDate.now(Zones.LUX).minusDays(1).toString());
            assertThat(changes(auditor, supplier)).hasCount(0);
        }
    }

    private static Locator changes(Walk auditor, String supplier) {
        return row(auditor, "Supplier " + supplier);
    }

    private static Locator row(Walk auditor, String words) {
        return auditor.page().locator("tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** A change of what has a number and no page of its own. */
    private static void ruleFor(String sku) {
        Rest.as("buyer")
                .post(
                        "/assortment-rules",
                        "{\"stores\":[\"ALL\"],\"skus\":[\"%s\"],\"minCases\":2,\"maxCases\":3}".formatted(sku),
                        "application/json")
                .expect(201);
    }
}
