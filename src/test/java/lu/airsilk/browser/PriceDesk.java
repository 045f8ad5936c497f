package lu.airsilk.browser;

import lu.airsilk.testbed.Screen;

/** One supplier's price list, submitted by a buyer and decided by finance. */
public final class PriceDesk {

    private final Screen reader;

    public PriceDesk(Screen reader) {
        this.reader = reader;
    }

    public PriceDesk open(String number) {
        reader.open("catalogue/price-list-view.xhtml?number=" + number);
        return this;
    }

    /** The number of the list at hand. */
    public String number() {
        return reader.title().replaceFirst(".*?([A-Z]+-\\d\\S*).*", "$1");
    }

    public String state() {
        return reader.state();
    }

    public PriceDesk submit() {
        reader.press("submitList");
        return this;
    }

    public boolean mayApprove() {
        return reader.offers("approve");
    }

    public PriceDesk approve() {
        reader.press("approve");
        return this;
    }
}
