package lu.airsilk.browser;

import java.util.List;
import lu.airsilk.testbed.Screen;

/** From hub to store: gathered and sent by the hub, confirmed by the store. */
public final class DeliveryDesk {

    private final Screen reader;

    public DeliveryDesk(Screen reader) {
        this.reader = reader;
    }

    /** Gathers what waits for a store; the delivery is before the hub then. */
    public String gather(String store) {
        reader.open("distribution/delivery-list.xhtml");
        reader.press(reader.row("waiting:stores", store).locator("button"));
        return reader.title().replaceFirst(".*?([A-Z]+-\\d\\S*).*", "$1");
    }

    public DeliveryDesk open(String number) {
        reader.open("distribution/delivery-view.xhtml?number=" + number);
        return this;
    }

    public DeliveryDesk dispatch() {
        reader.press("send");
        return this;
    }

    public String state() {
        return reader.state();
    }

    /** The lines of a product, one per lot: 发出件数, 完好, 破损, 短少. */
    public List<Screen.Line> lines(String sku) {
        return reader.lines("lines").stream()
                .filter(line -> line.text("商品").contains(sku))
                .toList();
    }

    /** Notes broken units in the first line of a product and confirms the rest. */
    public DeliveryDesk confirm(String sku, int broken) {
        reader.count(reader.row("lines", sku).locator("input[id$=':damaged_input']"), broken);
        reader.press("confirm");
        return this;
    }
}
