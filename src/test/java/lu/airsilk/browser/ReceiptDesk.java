package lu.airsilk.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import lu.airsilk.testbed.Screen;

/** The hub's count of what came under an air waybill. */
public final class ReceiptDesk {

    /** One grey point. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final Screen hub;

    public ReceiptDesk(Screen hub) {
        this.hub = hub;
    }

    /** Opens the receipt from the page of its consignment, as the hub does. */
    public ReceiptDesk open(String awb) {
        hub.open("consignment/consignment-view.xhtml?awb=" + awb);
        Locator toCount = hub.visit().page().locator(".page-head .primary").first();
        hub.follow(toCount);
        return this;
    }

    /** Writes what was found of one lot; a further lot gets a row of its own. */
    public ReceiptDesk count(int lot, ConsignmentDesk.Lot found, int accepted, int damaged, int missing) {
        if (lots().count() <= lot) {
            hub.press("add");
        }
        Locator row = lots().nth(lot);
        row.locator("input[id$=':lot']").fill(found.number());
        row.locator("input[id$=':expiry']").fill(found.expiry().toString());
        packed(row, "accepted", accepted);
        packed(row, "damaged", damaged);
        packed(row, "missing", missing);
        return this;
    }

    /** In cases and pieces. */
    private static void packed(Locator row, String what, int units) {
        Locator cases = row.locator("input[id$=':" + what + "']");
        int pack = Integer.parseInt(cases.getAttribute("data-sum"));
        cases.fill(Integer.toString(units / pack));
        row.locator("input[id$=':" + what + "Pieces']").fill(Integer.toString(units % pack));
    }

    private Locator lots() {
        return hub.visit().page().locator(".count-lot");
    }

    /** What the page says about the sum of the line: it adds up, or how much is left. */
    public String sum() {
        return hub.text(".sum");
    }

    /** Keeps the count, or posts it. */
    public ReceiptDesk step(String step) {
        hub.press(step);
        return this;
    }

    /** Posts a count that differs from what was expected: what differs is looked at first. */
    public ReceiptDesk postDiffering() {
        hub.press("post").press("postLooked");
        return this;
    }

    public String state() {
        return hub.state();
    }

    /** What the portal said above the page. */
    public List<String> told() {
        return hub.told();
    }

    /** The lots that were born: 批次, 供应商批号, 效期, 收货件数, 冻结, 门店预留. */
    public List<Screen.Line> lotsBorn() {
        return hub.lines("lots");
    }

    /** Keeps a photo of the first line. */
    public ReceiptDesk photograph() {
        hub.visit().page().locator("input[type=file]").setInputFiles(new FilePayload("broken.png", "image/png", PNG));
        hub.press("keepPhoto");
        return this;
    }

    public int photos() {
        return hub.visit().page().locator(".photos img").count();
    }

    /** Puts the first lot that lies nowhere yet into a bin. */
    public ReceiptDesk putAway(String bin) {
        hub.fill("bin", bin).press("put");
        return this;
    }

    /** The cases that were opened. */
    public List<Screen.Line> cases() {
        return hub.lines("cases");
    }
}
