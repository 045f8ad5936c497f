package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer opens a supplier, writes down what is agreed, mends two mistakes told together, and finds it by its name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B09SupplierJobIT {

    private static final String NOWHERE = "xyzzy";

    private final String serial = Long.toString(System.nanoTime() / 1_000 % 10_000_000);

    @Test
    void a_supplier_is_opened_changed_and_found() {
        String name = "Moulin " + serial;
        try (Walk walk = Walk.desk("B09", "fr", "buyer")) {
            walk.tap(walk.page().locator("nav a[href*='supplier/supplier-list']"));
            walk.type("words", NOWHERE).sees("Aucun fournisseur ne s’appelle ainsi");
            walk.tap(walk.page().locator("a[href='#new']"));
            assertThat(walk.field("code")).isFocused();
            walk.type("code", "QF" + serial)
                    .type("name", name)
                    .choose("country", "France")
                    .command("add");

            walk.type("contacts", "Anne Weber, ventes");
            double below = top(walk, "language");
            walk.type("minimum", "1 500,50 €").key("Tab");
            walk.sees(walk.page().locator(".air-field-read:text('500,50')"));
            assertEquals(below, top(walk, "language"), "what is understood moves no field");
            walk.type("leadDays", "cinq").type("gln", "5412345000011");
            walk.command("save").refused("« cinq »").refused("mauvaise clé de contrôle");
            walk.put("leadDays", "5 jours").put("gln", "5412345000013").put("vat", "FR 40 303 265 045");
            walk.command("save").sees(name + " est enregistré");

            walk.type(walk.page().locator("form.find input[name=q]"), name).key("Enter");
            Locator found = walk.page().locator("main a[href*='QF" + serial + "']");
            if (!walk.page().url().contains("supplier-edit")) {
                walk.tap(found.first());
            }
            assertEquals("5", walk.field("leadDays").inputValue());
            assertEquals("5412345000013", walk.field("gln").inputValue());
        }
    }

    @Test
    void what_is_typed_and_not_kept_is_not_lost_by_the_search_at_the_top_without_a_question() {
        String supplier = new SheetSender(Rest.as("buyer")).aSupplier();
        Walk walk = Walk.desk("B09 left", "fr", "buyer");
        search(walk, supplier);
        if (!walk.page().url().contains("supplier-edit")) {
            walk.tap(walk.page().locator("main a[href*='" + supplier + "']").first());
        }
        walk.type("leadDays", "5");

        search(walk, NOWHERE);
        walk.sees("pas encore enregistré").tap(answer(walk, "Rester"));
        assertEquals("5", walk.field("leadDays").inputValue());

        search(walk, NOWHERE);
        walk.tap(answer(walk, "Continuer sans enregistrer"));
        assertThat(walk.page()).hasURL(Pattern.compile("find\\.xhtml\\?q=" + NOWHERE));
        walk.leave();
    }

    private static void search(Walk walk, String words) {
        walk.type(walk.page().locator("form.find input[name=q]"), words).key("Enter");
    }

    private static Locator answer(Walk walk, String words) {
        return walk.page().locator("dialog[open] button:text-is('" + words + "')");
    }

    private static double top(Walk walk, String field) {
        return walk.screen().piece(field).boundingBox().y;
    }
}
