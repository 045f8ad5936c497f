package lu.airsilk.jobs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.testbed.Rest;

/** A product in a desk's hands: found by its number, its papers laid down on its page. */
final class ProductOnDesk {

    static final FilePayload SCAN =
            new FilePayload("label.pdf", "application/pdf", "%PDF-1.4 the label".getBytes(StandardCharsets.UTF_8));

    private final Walk walk;
    private final String sku;

    ProductOnDesk(Walk walk, String sku) {
        this.walk = walk;
        this.sku = sku;
    }

    /** A draft of tea with all that the gate asks but its papers. */
    static String draft() {
        SheetSender sheets = new SheetSender(Rest.as("buyer"));
        JsonObject read = sheets.uploaded(
                sheets.aSupplier(), SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Job tea", "工作茶"));
        sheets.applied(read);
        return sheets.skus(read).getFirst();
    }

    static JsonObject read(String sku) {
        return Rest.as("buyer").get("/products/" + sku).expect(200).json();
    }

    /** By the bar's field, as somebody with the number in hand does. */
    ProductOnDesk open() {
        walk.type(walk.page().locator("form.find input[name=q]"), sku).key("Enter");
        Locator hit = walk.page().locator("main a:has-text('" + sku + "'), main a[href*='sku=" + sku + "']");
        if (!walk.page().url().contains("product-view")) {
            walk.tap(hit.first());
        }
        return this;
    }

    ProductOnDesk keepsPaper(String kind, String number, List<FilePayload> scan) {
        keepsPaper(kind, number, scan, "2024-01-01", "");
        return this;
    }

    /** Tries to lay down a paper that holds from one day to another. */
    Walk keepsPaper(String kind, String number, List<FilePayload> scan, String from, String to) {
        if (!walk.page().locator("input[id$=':validFrom']").isVisible()) {
            walk.tap(walk.page().locator("summary:text-is('Add a paper')"));
        }
        walk.type("number", number).choose("kind", kind);
        walk.page().locator("input[id$=':validFrom']").fill(from);
        walk.page().locator("input[id$=':validTo']").fill(to);
        scan.forEach(file -> walk.upload("paperFile:file", file));
        return walk.command("keepPaper");
    }
}
