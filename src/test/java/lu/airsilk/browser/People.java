package lu.airsilk.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Screen;

/** The people of the sample company at their desks, each with a browser of their own that stays signed in. */
public final class People implements AutoCloseable {

    private final String language;
    private final int width;
    private final Map<String, Screen> atWork = new LinkedHashMap<>();

    /** Nobody yet; who comes reads this language on a screen of this width. */
    public People(String language, int width) {
        this.language = language;
        this.width = width;
    }

    /** What this person has before them; they sign in when they are first asked for. */
    public Screen as(String user) {
        return atWork.computeIfAbsent(
                user, name -> Screen.of(Browser.visit(language, width).signIn(name)));
    }

    /** No browser has complained about anything that anybody did. */
    public void assertNoComplaints() {
        atWork.values().forEach(screen -> screen.visit().assertNoComplaints());
    }

    @Override
    public void close() {
        atWork.values().forEach(screen -> screen.visit().close());
    }
}
