package lu.airsilk.jobs;

import com.microsoft.playwright.Locator;
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
            auditor.sees(change.getByText("buyer"));
            auditor.tap(change.locator("a"));
            auditor.sees("Draft");
        }
    }
}
