package lu.airsilk.browser;

import com.microsoft.playwright.Locator;
import lu.airsilk.testbed.Screen;

/** The product pages: found by a word, looked at, activated, offered to stores. */
public final class ProductDesk {

    private final Screen reader;

    public ProductDesk(Screen reader) {
        this.reader = reader;
    }

    /** Finds the product by a word and opens the first one found. */
    public ProductDesk find(String word) {
        reader.open("catalogue/product-list.xhtml?q=" + word);
        Locator first =
                reader.visit().page().locator("[id$=':products:table'] a.open").first();
        reader.follow(first);
        return this;
    }

    public ProductDesk open(String sku) {
        reader.open("catalogue/product-view.xhtml?sku=" + sku);
        return this;
    }

    public String sku() {
        return reader.text(".page-trail").replaceFirst(".*· ", "");
    }

    public String state() {
        return reader.state();
    }

    /** What the page says of a fact, such as 每箱件数. */
    public String fact(String name) {
        return reader.text("dt:text-is('" + name + "') + dd");
    }

    public ProductDesk activate() {
        reader.press("activate");
        return this;
    }

    /** Lets all stores order the product within these limits; a buyer's deed. */
    public void offer(String sku, int minCases, int maxCases) {
        reader.open("catalogue/assortment.xhtml")
                .fill("numbers", sku)
                .count("minCases", minCases)
                .count("maxCases", maxCases)
                .press("add");
    }
}
