package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        assertThat(reader.visit().page().locator("#messages .onward[href*='delivery-list']"))
                .isVisible();
        return this;
    }

    public String state() {
        return reader.state();
    }

    /** The lines of a product, one per lot: 发出, 实收, 破损, 短少. */
    public List<Screen.Line> lines(String sku) {
        return reader.lines("lines").stream()
                .filter(line -> line.text("商品").contains(sku))
                .toList();
    }

    /** Notes broken units in the first line of a product and confirms the rest. */
    public DeliveryDesk confirm(String sku, int broken) {
        Page page = reader.visit().page();
        page.locator(".tally-line[data-words*='" + sku + "'] [data-part=damaged]")
                .first()
                .fill(Integer.toString(broken));
        page.locator(".tally-look").click();
        if (page.locator(".review-untouched").isVisible()) {
            page.locator(".tally-review [value=right]").check();
        }
        page.locator(".review-post").click();
        assertThat(page.locator(".tally")).hasCount(0);
        return this;
    }

    /** “2 箱 + 3 件” in units. */
    public static int units(String packed, int unitsPerCase) {
        return counted(packed, "箱") * unitsPerCase + counted(packed, "件");
    }

    private static int counted(String packed, String word) {
        Matcher found = Pattern.compile("(\\d+) " + word).matcher(packed);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
