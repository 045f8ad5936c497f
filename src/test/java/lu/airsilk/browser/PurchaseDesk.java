package lu.airsilk.browser;

import lu.airsilk.testbed.Screen;

/** Purchase orders: gathered by a buyer, approved by finance, sent, answered by the supplier. */
public final class PurchaseDesk {

    private final Screen reader;

    public PurchaseDesk(Screen reader) {
        this.reader = reader;
    }

    /** Gathers all open demand of a supplier into a draft; its page is before the buyer then. */
    public String gather(String supplier) {
        reader.open("purchase/purchase-list.xhtml")
                .choose("supplier", "· " + supplier)
                .press("consolidate");
        return reader.title().replaceFirst(".*?(PO-\\S+).*", "$1");
    }

    public PurchaseDesk open(String number) {
        reader.open("purchase/purchase-view.xhtml?number=" + number);
        return this;
    }

    public String state() {
        return reader.state();
    }

    /** The line of a product: 订购, 确认, 差异, 已订舱, 到货件数. */
    public Screen.Line line(String sku) {
        return reader.line("lines", sku);
    }

    /** So many cases stand in the field of a draft's line. */
    public String drafted(String sku) {
        return reader.row("lines", sku).locator("input[id$=':cases']").inputValue();
    }

    public boolean may(String step) {
        return reader.offers(step);
    }

    /** One step on: submit, approve, dispatch. */
    public PurchaseDesk step(String step) {
        reader.press(step);
        return this;
    }

    /** Keeps the supplier's answer: so many cases of the product, of all others what was ordered. */
    public PurchaseDesk confirm(String sku, int cases) {
        reader.count(reader.row("lines", sku).locator("input[id$=':confirmed']"), cases);
        reader.press("confirm");
        return this;
    }
}
