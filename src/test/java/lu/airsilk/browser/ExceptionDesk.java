package lu.airsilk.browser;

import com.microsoft.playwright.Locator;
import lu.airsilk.testbed.Screen;

/** The exceptions on the home of import, each with its owner. */
public final class ExceptionDesk {

    private final Screen importStaff;

    public ExceptionDesk(Screen importStaff) {
        this.importStaff = importStaff;
    }

    /** All of them. */
    public ExceptionDesk open() {
        importStaff.open("portal/home.xhtml?exceptions=true");
        return this;
    }

    /** Puts the list into the contact sheet, on a desk and on a phone. */
    public ExceptionDesk shoot(String name) {
        importStaff.visit().shoot(name).at(360).shoot(name).at(1440);
        return this;
    }

    /** Whether this sort of exception stands there for an air waybill. */
    public boolean shows(String sort, String awb) {
        return row(sort, awb).count() > 0;
    }

    public String owner(String sort, String awb) {
        return row(sort, awb).locator(".owner .caption").innerText().strip();
    }

    /** Looks after it from now on. */
    public ExceptionDesk take(String sort, String awb) {
        importStaff.press(row(sort, awb).locator("button").first());
        return open();
    }

    private Locator row(String sort, String awb) {
        return importStaff
                .visit()
                .page()
                .locator("ol.moments > li")
                .filter(new Locator.FilterOptions().setHasText(awb))
                .filter(new Locator.FilterOptions().setHasText(sort));
    }
}
