package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** Finance notes a supplier's invoice, and reads where it was noted by how much it differs from what has arrived. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B10InvoiceJobIT {

    @Test
    void an_invoice_is_noted_where_one_stands_and_its_difference_is_named_to_the_cent() {
        String number = confirmed();
        try (Walk finance = Walk.desk("B10", "fr", "finance")) {
            finance.put(finance.page().locator("form.find input[name=q]"), number)
                    .key("Enter");
            finance.page()
                    .locator("#invoice input[type=date]")
                    .fill(LocalDate.now(ZoneOffset.UTC).toString());
            finance.type("invoiceNumber", "F-" + number)
                    .type("amount", "12 100,50")
                    .command("noteInvoice")
                    .sees("La facture F-" + number + " est enregistrée")
                    .sees(finance.page().locator("#invoices li:has-text('F-" + number + "')"))
                    .sees("12 100,50 EUR de plus");
            assertThat(finance.page().locator("#invoices li")).containsText("Diffère");
        }
        assertEquals("-12100.50", againExpected(number), "what one invoice asks for is not there for the next");
    }

    @Test
    void an_invoice_goes_back_with_a_reason_and_asks_for_nothing_any_more() {
        String number = confirmed();
        againExpected(number);
        try (Visit visit = Browser.visit("fr", 1440)) {
            Screen finance = Screen.of(visit.signIn("finance")).open("purchase/purchase-view.xhtml?number=" + number);
            Locator row = visit.page().locator("#invoices li");
            assertThat(row).containsText("échéance");
            row.locator("summary").click();
            finance.press(row.locator("button[id$=':reject']"));
            assertThat(row).containsText("Motif : à remplir");
            assertThat(row).containsText("Diffère");
            row.locator("[id$=':objection']").fill("rien n’est arrivé");
            row.locator("[id$=':objection']").press("Enter"); // goes on in the words, and presses no other button
            assertThat(row).containsText("Diffère");
            finance.press(row.locator("button[id$=':reject']"));

            assertThat(row).containsText("Renvoyée");
            assertThat(row).not().containsText("échéance");
            assertThat(row).not().containsText("demandés");
            assertThat(visit.page().locator(".moments")).containsText("Facture notée");
            assertThat(visit.page().locator(".moments")).containsText("G-" + number + " · rien n’est arrivé");
            visit.assertNoComplaints();
        }
    }

    @Test
    void an_invoice_of_a_day_to_come_is_refused_beside_its_day() {
        String number = confirmed();
        try (Visit visit = Browser.visit("fr", 1440)) {
            Screen finance = Screen.of(visit.signIn("finance")).open("purchase/purchase-view.xhtml?number=" + number);
            visit.page()
                    .locator("#invoice input[type=date]")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
            finance.fill("invoiceNumber", "H-" + number).fill("amount", "1");
            finance.press("noteInvoice");

            assertThat(visit.page().locator("#invoice .ui-message:not(:empty)"))
                    .containsText("n’est pas encore écrite");
            assertThat(visit.page().locator("#invoices li")).hasCount(0);
        }
    }

    @Test
    void what_the_supplier_gives_back_is_noted_as_a_credit_note_and_not_as_an_invoice_below_nothing() {
        String number = confirmed();
        againExpected(number);
        try (Visit visit = Browser.visit("fr", 1440)) {
            Screen finance = Screen.of(visit.signIn("finance")).open("purchase/purchase-view.xhtml?number=" + number);
            visit.page()
                    .locator("#invoice input[type=date]")
                    .fill(LocalDate.now(ZoneOffset.UTC).toString());
            finance.fill("invoiceNumber", "C-" + number).fill("amount", "-1");
            finance.press("noteInvoice");
            assertThat(visit.page().locator("#invoice .ui-message:not(:empty)")).containsText("choisissez « Avoir »");

            finance.choose("invoiceKind", "Avoir").fill("amount", "1,01");
            finance.press("noteInvoice");
            assertThat(visit.page().locator("#invoice .ui-message:not(:empty)")).containsText("dépasse");
            finance.fill("amount", "1");
            finance.press("noteInvoice");

            Locator row = visit.page().locator("#invoices li:has-text('C-" + number + "')");
            assertThat(row).containsText("Conforme");
            assertThat(row).containsText("Avoir C-" + number);
            assertThat(row).not().containsText("échéance");
            assertThat(visit.page().locator(".moments")).containsText("Avoir noté");
            visit.assertNoComplaints();
        }
    }

    private static String againExpected(String number) {
        return Rest.as("finance")
                .post(
                        "/supplier-invoices",
                        """
                    {"order":"%s","number":"G-%s","day":"%s","amount":1,"currency":"EUR"}\
                    """.formatted(number, number, LocalDate.now(ZoneOffset.UTC)),
                        "application/json")
                .expect(201)
                .json()
                .getJsonObject("expected")
                .getString("amount");
    }

    /** What a supplier has confirmed and nobody has received. */
    private static String confirmed() {
        return WeekGoods.confirmed(Rest::as, 1, 20).purchaseLines().getFirst().replaceFirst("/.*", "");
    }
}
