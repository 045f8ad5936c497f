package lu.airsilk.browser;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import lu.airsilk.testbed.Screen;

/** Where buyers bring a supplier's sheet into the catalogue, by {@code price-import.xhtml} and what follows it. */
public final class SheetDesk {

    private final Screen buyer;

    public SheetDesk(Screen buyer) {
        this.buyer = buyer;
    }

    /** Uploads the sheet and stays until it has been read; the page of the import is before the buyer then. */
    public SheetDesk upload(String supplier, Path sheet) {
        buyer.open("catalogue/price-import.xhtml").choose("supplier", "· " + supplier);
        buyer.visit().page().locator("input[type=file]").setInputFiles(sheet);
        buyer.press("upload");
        buyer.piece("applyAll").waitFor();
        return this;
    }

    /** The line that says how many rows are good. */
    public String state() {
        return buyer.state();
    }

    /** Each problem of the sheet on the page: row, column, value, reason. */
    public List<Screen.Line> problems() {
        return buyer.lines("problems:table");
    }

    /** Takes the good rows into the catalogue and stays until they are there. */
    public SheetDesk apply() {
        buyer.press("applyAll");
        buyer.piece("products").waitFor();
        return this;
    }

    /** Submits the drafts of the sheet to quality. */
    public SheetDesk submitDrafts() {
        buyer.press("submitAll");
        return this;
    }

    /** Opens the price list that came with the sheet. */
    public PriceDesk prices() {
        Locator link =
                buyer.visit().page().locator("#applied button, #applied a").last();
        buyer.follow(link);
        return new PriceDesk(buyer);
    }
}
