package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import lu.airsilk.jobs.Walk;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Device;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;

/** A form that edits what is there, in somebody's browser. */
final class EditForm implements AutoCloseable {

    /** What stands in the fields of a form, field by field. */
    private static final String SHOWN = """
        button => [...button.form.querySelectorAll('input:not([type=hidden]), textarea, select')]
          .filter(field => field.name)
          .map(field => field.name.replace(/^.*:/, '') + '=' + (field.matches('[type=checkbox], [type=radio]') ? field.checked : field.value))
          .join('\\n')\
        """;

    private final Visit visit;
    private final Walk walk;
    private final String path;
    private final String save;

    private EditForm(Visit visit, String path, String save) {
        this.visit = visit;
        this.path = path;
        this.save = save;
        reopen();
        walk = Walk.in("form", visit, Device.DESK);
    }

    static EditForm open(String language, String user, String path, String save) {
        Visit visit = Browser.visit(Portal.shared(), language, Device.DESK).signIn(user);
        return new EditForm(visit, path, save);
    }

    final EditForm reopen() {
        Screen.of(visit).open(path);
        return this;
    }

    /** One change: {@code field=text}, or {@code menu>entry}. */
    EditForm change(String what) {
        String[] said = what.split("[=>]", 2);
        if (what.contains(">")) {
            walk.choose(said[0], said[1]).key("Escape");
        } else if (said[1].isEmpty()) {
            walk.put(said[0], "").key("Delete");
        } else {
            walk.put(said[0], said[1]);
        }
        return this;
    }

    String shown() {
        return (String) walk.piece(save).evaluate(SHOWN);
    }

    /** Saves; the portal says so or shows the thing saved. */
    EditForm save() {
        walk.command(save);
        assertEquals(0, stops().count(), () -> "refused: " + walk.said());
        return this;
    }

    /** Saves, and the portal says no where the eyes are. */
    EditForm refused() {
        walk.command(save);
        assertEquals(1, stops().count(), () -> "refused once: " + walk.said());
        walk.sees(stops());
        return this;
    }

    /** What hinders somebody who reads it with an ear or a key, with this menu open; none when it has none. */
    List<String> barriers(String menu) {
        if (!menu.isEmpty()) {
            walk.tap(menu);
        }
        return visit.barriers();
    }

    /** What the page says of the thing under its title. */
    String state() {
        return String.join(" ", walk.page().locator(".page-state").allInnerTexts());
    }

    private Locator stops() {
        return walk.page().locator("#messages .air-message-stop");
    }

    @Override
    public void close() {
        visit.close();
    }
}
