package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;

/** A form that edits what is there, in somebody's browser. */
final class EditForm {

    /** Every field of the form that is filled in or may be, as {@code [name, what stands in it, whether it is starred]}. */
    private static final String FIELDS = """
        button => [...button.form.elements]
          .filter(f => !/checkbox|radio/.test(f.type) || f.checked)
          .filter(f => f.name && !f.disabled && !f.readOnly && f.type !== 'submit' && f.type !== 'button' && f.type !== 'file')
          .filter(f => f.type !== 'hidden' && !/_focus$|_filter$/.test(f.name) || f.name === 'shownVersion')
          .map(f => [f.name.replace(/^[^:]*:/, '') + (/checkbox|radio/.test(f.type) ? '@' + f.value : ''),
                     /checkbox|radio/.test(f.type) ? (f.checked ? 'x' : '') : f.value,
                     String(f.required || f.ariaRequired === 'true')])\
        """;

    /** Takes back what is not typed: unticked, nothing chosen where nothing may be chosen. */
    private static final String UNTICK = """
        (button, names) => [...button.form.elements].filter(f => names.includes(f.name.replace(/^[^:]*:/, ''))).forEach(f => {
          if (f.type === 'checkbox') f.checked = false;
          if (f.tagName === 'SELECT' && [...f.options].some(o => o.value === '')) f.value = '';
        })\
        """;

    private static final Pattern DIALECT =
            Pattern.compile("\\?\\?\\?|\\b[A-Za-z]\\w*:[A-Za-z0-9]\\w*:\\w+|[a-z]\\.[a-z]+[A-Z]");

    /** What a field asks the portal as it is left is answered first. */
    private static final String QUIET = """
        async () => {
          while (window.PrimeFaces?.ajax && !PrimeFaces.ajax.Queue.isEmpty()) await new Promise(done => requestAnimationFrame(done));
        }\
        """;

    private final FormGround ground;
    private final Screen screen;
    private final Visit visit;
    private final String save;
    private final String address;
    private final List<String> faults = new ArrayList<>();

    /**
     * Opened as its user comes to it: a list, then links.
     *
     * @param save the button that saves it
     */
    EditForm(Screen screen, FormGround ground, String save) {
        this.ground = ground;
        this.screen = screen;
        this.save = save;
        visit = screen.visit();
        visit.page().onResponse(this::hear);
        begin();
        address = visit.page().url();
    }

    /** From the list, by the links. */
    EditForm begin() {
        screen.open(ground.list());
        ground.links().forEach(link -> screen.follow(visit.page().locator(link).first()));
        button().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        visit.page().evaluate("() => document.querySelectorAll('details').forEach(more => more.open = true)");
        return this;
    }

    String user() {
        return ground.user();
    }

    private void hear(Response answer) {
        if (answer.status() >= 500) {
            faults.add(answer.status() + " of " + answer.url());
        }
    }

    EditForm reopen() {
        visit.page().navigate(address);
        return this;
    }

    /** What stands in the fields, by name. */
    Map<String, String> shown() {
        return fields().stream()
                .collect(Collectors.toMap(f -> f.get(0), f -> f.get(1), (a, b) -> a + b, LinkedHashMap::new));
    }

    /** Those that carry a star. */
    List<String> starred() {
        return fields().stream()
                .filter(f -> f.get(2).equals("true"))
                .map(List::getFirst)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> fields() {
        return (List<List<String>>) button().evaluate(FIELDS);
    }

    private Locator button() {
        return screen.piece(save);
    }

    /** Takes back all that stands in these fields. */
    EditForm empty(List<String> names) {
        names.stream()
                .filter(name -> !name.contains("@") && !name.equals("shownVersion"))
                .forEach(name -> typed(name).forEach(field -> field.fill("")));
        leave();
        button().evaluate(
                        UNTICK,
                        names.stream().map(name -> name.replaceFirst("@.*", "")).toList());
        return this;
    }

    private List<Locator> typed(String name) {
        return visit.page()
                .locator("input[name$='%1$s'], textarea[name$='%1$s']".formatted(name))
                .all();
    }

    /** One change: {@code field=text}, or {@code menu>entry}; several with a semicolon between them. */
    EditForm change(String changes) {
        for (String what : changes.split(";", -1)) {
            String[] said = what.split("[=>]", 2);
            if (what.endsWith("+")) {
                screen.piece(what.replace("+", "")).locator(".ui-chkbox-box").click();
            } else if (what.contains(">")) {
                screen.choose(said[0], said[1]);
            } else {
                typed(said[0]).getFirst().fill(said[1]);
            }
            leave();
        }
        return this;
    }

    /** Saves; the portal takes it. */
    EditForm save() {
        press(save);
        assertEquals(List.of(), stops(), "refused");
        return whole();
    }

    /** Saves, and the portal says no, in words. */
    EditForm refused() {
        press(save);
        List<String> said = stops();
        assertFalse(said.isEmpty(), "taken: " + screen.told());
        said.addAll(visit.page().locator(".ui-message-error-detail").allInnerTexts());
        assertEquals(
                List.of(),
                said.stream().filter(words -> DIALECT.matcher(words).find()).toList());
        return whole();
    }

    private void leave() {
        visit.page().evaluate("() => document.activeElement.blur()");
        visit.page().evaluate(QUIET);
    }

    /** Who reaches for a button has left the field, and the portal has said what it read there. */
    void press(String id) {
        leave();
        screen.press(id);
    }

    private EditForm whole() {
        assertEquals(List.of(), faults);
        return this;
    }

    private List<String> stops() {
        return new ArrayList<>(
                visit.page().locator("#messages .air-message-stop").allInnerTexts());
    }

    /** What hinders somebody who reads it with an ear or a key, with this menu open. */
    List<String> barriers(String menu) {
        screen.piece(menu).click();
        List<String> found = visit.barriers();
        visit.page().keyboard().press("Escape");
        return found;
    }

    /** What the page says of the thing under its title. */
    String state() {
        return screen.state();
    }
}
