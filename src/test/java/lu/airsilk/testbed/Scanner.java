package lu.airsilk.testbed;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What a scanner types wherever the cursor stands: its keys bear the times of a scanner, however long a busy machine takes
 * to hand them on. A page that tells a scanner from a person by its pace reads the same each time.
 */
public final class Scanner {

    private static final double SECONDS_BETWEEN_KEYS = 0.01;

    private Scanner() {}

    /** Types the code, and Enter. */
    public static void scan(Page page, String code) {
        CDPSession line = page.context().newCDPSession(page);
        double begun = System.currentTimeMillis() / 1000.0;
        for (int at = 0; at < code.length(); at++) {
            key(line, code.charAt(at), begun + at * SECONDS_BETWEEN_KEYS);
        }
        line.detach();
        page.keyboard().press("Enter");
    }

    private static void key(CDPSession line, char letter, double at) {
        JsonObject key = new JsonObject();
        key.addProperty("type", "keyDown");
        key.addProperty("key", Character.toString(letter));
        key.addProperty("text", Character.toString(letter));
        key.addProperty("windowsVirtualKeyCode", (int) Character.toUpperCase(letter));
        key.addProperty("timestamp", at);
        line.send("Input.dispatchKeyEvent", key);
        key.addProperty("type", "keyUp");
        key.remove("text");
        line.send("Input.dispatchKeyEvent", key);
    }
}
