package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer submits a product; quality is refused while papers are missing, lays them down, and lets it pass. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B04PapersGateJobIT {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @Test
    void what_is_described_wrongly_goes_back_and_what_lacks_a_paper_passes_with_it() {
        String sku = ProductOnDesk.draft();
        Walk first = Walk.desk("B04", "en", "buyer");
        new ProductOnDesk(first, sku).open();
        first.command("submitProduct").leave();
        assertEquals("IN_REVIEW", status(sku));

        Walk judge = Walk.desk("B04", "en", "quality");
        new ProductOnDesk(judge, sku).open();
        judge.tap(judge.page().locator("summary:text-is('Send back to the buyer')"));
        judge.command("sendBack").refused("Reason");
        judge.type("reason", "the weight is that of a pallet").command("sendBack");
        judge.leave();
        assertEquals("DRAFT", status(sku));

        Walk buyer = Walk.desk("B04", "en", "buyer");
        buyer.tap(buyer.page().locator(".bell"));
        buyer.tap(buyer.page().locator("main a[href*='" + sku + "']").first());
        buyer.sees("周敏 sent it back: “the weight is that of a pallet”");
        buyer.command("submitProduct").leave();

        try (Walk quality = Walk.desk("B04", "en", "quality")) {
            ProductOnDesk product = new ProductOnDesk(quality, sku).open();
            quality.sees("Description: 100 % of what customs and the shelf need")
                    .sees("papers that customs asks for are still missing");
            quality.command("activate")
                    .refused("Producer registration")
                    .refused("Chinese label")
                    .refused("Add what is missing under “Papers”");
            assertEquals("IN_REVIEW", status(sku));
            product.keepsPaper("Producer registration", "R-1", List.of())
                    .keepsPaper("Chinese label", "L-1", List.of(ProductOnDesk.SCAN));
            quality.command("activate");
        }
        assertEquals("ACTIVE", status(sku));
    }

    @Test
    void a_second_paper_of_a_kind_is_taken_once_somebody_has_said_what_becomes_of_the_first() {
        String sku = ProductOnDesk.draft();
        Walk quality = Walk.desk("B04 twice", "en", "quality");
        ProductOnDesk product = new ProductOnDesk(quality, sku).open();
        product.keepsPaper("Chinese label", "L-1", List.of());

        product.keepsPaper("Chinese label", "L-2", List.of(ProductOnDesk.SCAN), "2025-01-01", "")
                .refused("There is a paper of this kind already: Chinese label L-1, from")
                .refused("kept by 周敏 on");
        assertThat(papers(quality)).hasCount(1);
        quality.choose("instead", "The new one takes the place of L-1").command("keepPaper");
        assertThat(papers(quality)).hasCount(1);
        assertThat(papers(quality)).containsText("L-2 File");
        quality.sees("Paper: Chinese label L-1 → –");

        product.keepsPaper("Chinese label", "L-3", List.of(), "2025-01-01", "").refused("Chinese label L-2");
        quality.choose("instead", "It stays; the new one comes beside it").command("keepPaper");
        assertThat(papers(quality)).hasCount(2);

        quality.tap(quality.page().locator("summary:text-is('Add the file of a paper')"));
        quality.command("filePaper").refused("Choose the file first.");
        quality.upload("scanned:file", ProductOnDesk.SCAN).command("filePaper");
        quality.sees("The file is kept with paper L-3.");
        assertThat(papers(quality)).containsText(new String[] {"File", "File"});
        quality.leave();
    }

    private static Locator papers(Walk walk) {
        return walk.page().locator("form[id='papers'] li");
    }

    @Test
    void those_that_a_list_does_not_let_pass_lead_to_what_they_lack() {
        String one = ProductOnDesk.draft();
        String other = ProductOnDesk.draft();
        Rest.as("buyer")
                .post(
                        "/products/submit",
                        Json.createObjectBuilder()
                                .add("skus", Json.createArrayBuilder().add(one).add(other))
                                .build())
                .expect(200);
        try (Walk quality = Walk.desk("B04 a list", "en", "quality")) {
            quality.tap(
                    quality.page().locator("main a[href*='status=IN_REVIEW']").first());
            quality.page()
                    .waitForResponse(
                            answer -> answer.request().method().equals("POST"),
                            () -> quality.put("words", one + " " + other));
            quality.page().locator(".ui-datatable-data > tr:nth-child(3)").waitFor(GONE);
            quality.command("activateAll").refused("No product activated; 2 not.");
            quality.sees("These did not pass");
            quality.sees("Papers missing: Producer registration, Chinese label");
            assertEquals(1, quality.page().locator(".air-message").count());
            quality.tap(quality.page().locator("#notReviewed a[href*='" + other + "']"));
            quality.sees("Papers");
        }
    }

    private static String status(String sku) {
        return ProductOnDesk.read(sku).getString("status");
    }
}
