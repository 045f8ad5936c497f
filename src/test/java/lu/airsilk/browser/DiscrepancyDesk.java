package lu.airsilk.browser;

import lu.airsilk.testbed.Screen;

/** A difference, brought to its end by import and finance. */
public final class DiscrepancyDesk {

    private final Screen reader;

    public DiscrepancyDesk(Screen reader) {
        this.reader = reader;
    }

    /** The only discrepancy of an air waybill. */
    public DiscrepancyDesk of(String awb) {
        reader.open("consignment/case-list.xhtml?awb=" + awb);
        reader.follow(reader.visit().page().locator("a[href*='case-view']").first());
        return this;
    }

    /** Notes that the other side has been told. */
    public DiscrepancyDesk tell(String how) {
        reader.fill("how", how).press("tell");
        return this;
    }

    /** Notes that it pays. */
    public DiscrepancyDesk answer(String words) {
        reader.fill("said", words).press("accepts");
        return this;
    }

    public DiscrepancyDesk settle(String amount) {
        reader.fill("amount", amount).press("settle");
        return this;
    }

    public DiscrepancyDesk close() {
        reader.press("close");
        return this;
    }

    /** Puts the discrepancy into the contact sheet, on a desk and on a phone. */
    public DiscrepancyDesk shoot(String name) {
        reader.visit().shoot(name).at(360).shoot(name).at(1440);
        return this;
    }

    public String state() {
        return reader.state();
    }
}
