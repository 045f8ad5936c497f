package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The papers of one consignment, each a PDF whose totals are the waybill's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class I06PapersOfOneConsignmentJobIT {

    @Test
    void every_paper_opens_and_adds_up_to_the_waybill() {
        AirGround ground = AirGround.with(10, 30);
        String awb = ground.booked(0);
        try (Walk walk = Walk.desk("I06", "en", "import")) {
            walk.tap(walk.page().locator("nav a[href*='consignment-list']").first());
            walk.tap(walk.page()
                    .locator("a.open")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(awb)));
            walk.tap(walk.page().locator("#tabs a[href*='tab=papers']"));
            walk.sees("Not declared to customs yet.");
            for (String paper : List.of("invoice", "packing-list", "cover-sheet", "labels")) {
                walk.sees(walk.page().locator(".papers a[href*='/document/" + paper + "/']"));
                String text = text(walk, paper);
                assertTrue(text.replace("-", "").contains(awb.replace("-", "")), paper + text);
            }
            String list = text(walk, "packing-list");
            assertTrue(list.contains("120"), list);
            String invoice = text(walk, "invoice");
            assertTrue(invoice.contains("480.00"), invoice);
            assertTrue(invoice.contains(ground.number(0)), invoice);
        }
        assertTrue(Rest.as("import")
                .with("Accept", "*/*")
                .get("/consignments/" + awb + "/papers/invoice")
                .header("Content-Type")
                .equals("application/pdf"));
    }

    /** What the paper says that the link on the page leads to. */
    private static String text(Walk walk, String paper) {
        String[] file = walk.page()
                .locator(".papers a[href*='/document/" + paper + "/']")
                .evaluate("async a => { const got = await fetch(a.href); const bytes = new Uint8Array(await"
                        + " got.arrayBuffer()); return got.headers.get('content-type') + ' ' +"
                        + " btoa(Array.from(bytes, b => String.fromCharCode(b)).join('')); }")
                .toString()
                .split(" ", 2);
        assertEquals("application/pdf", file[0]);
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(file[1]))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
