package lu.airsilk.browser;

import java.util.List;
import lu.airsilk.testbed.Screen;

/** Where import staff paste what a carrier wrote. */
public final class MessageDesk {

    private final Screen importStaff;

    public MessageDesk(Screen importStaff) {
        this.importStaff = importStaff;
    }

    /** Pastes a message and lets it take effect: the new states it brought, each in words. */
    public List<String> paste(String message) {
        importStaff.open("consignment/message-list.xhtml").fill("text", message).press("apply");
        return importStaff
                .visit()
                .page()
                .locator(".message-result .said")
                .first()
                .locator("tr")
                .allInnerTexts();
    }
}
