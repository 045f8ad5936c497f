package lu.airsilk.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import lu.airsilk.testbed.Screen;

/** Sharing goods among stores: calculated by one, approved by another, committed. */
public final class RunDesk {

    private final Screen allocator;

    public RunDesk(Screen allocator) {
        this.allocator = allocator;
    }

    /** Shares what is in the air under a waybill, and nothing else; the run is before the allocator then. */
    public String share(String awb) {
        allocator.open("allocation/allocation-run-edit.xhtml");
        Locator onHand = allocator.piece("onHand");
        if (onHand.locator("input").isChecked()) {
            onHand.locator(".ui-chkbox-box").click();
        }
        allocator.row("consignments", awb).locator(".ui-chkbox-box").click();
        allocator.press("calculate");
        allocator
                .visit()
                .page()
                .locator("[id$='results'] a.open, [id$=':results'] a.open")
                .first()
                .waitFor();
        return allocator.title().replaceFirst(".*?([A-Z]+-\\d\\S*).*", "$1");
    }

    public RunDesk open(String number) {
        allocator.open("allocation/allocation-run-view.xhtml?number=" + number);
        return this;
    }

    public String state() {
        return allocator.state();
    }

    /** What each order line asked and got, and why. */
    public List<Screen.Line> results() {
        return allocator.lines("results");
    }

    public boolean may(String step) {
        return allocator.offers(step);
    }

    /** approve or commit. */
    public RunDesk step(String step) {
        allocator.press(step);
        return this;
    }
}
